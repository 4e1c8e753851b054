import { DetailedError, Upload as TusUpload } from 'tus-js-client';

export interface Sending {
  readonly endpoint: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly onProgress: (sent: number) => void;
  readonly onSent: (url: string) => void;
  readonly onProblem: (reason: string) => void;
}

export interface Sender {
  begin(): void;
  pause(): void;
  resume(): void;
}

/** Parts of 8 MiB: what the server writes to disk before it answers. */
const PART = 8 * 1024 * 1024;

/** Sends one file by the tus protocol; what already arrived, even before a reload, is not sent again. */
export function send(file: File, to: Sending): Sender {
  const upload = new TusUpload(file, {
    endpoint: to.endpoint,
    chunkSize: PART,
    retryDelays: [0, 1000, 3000, 5000, 10000, 20000],
    metadata: { filename: file.name, filetype: file.type, ...to.metadata },
    headers: { ...to.headers },
    removeFingerprintOnSuccess: true,
    onProgress: (sent) => to.onProgress(sent),
    onSuccess: () => to.onSent(upload.url ?? ''),
    onError: (problem) => to.onProblem(reasonOf(problem)),
  });
  return {
    begin: () => {
      void upload.findPreviousUploads().then(([latest]) => {
        if (latest) {
          upload.resumeFromPreviousUpload(latest);
        }
        upload.start();
      });
    },
    pause: () => void upload.abort(),
    resume: () => upload.start(),
  };
}

/** What a person can pass on: the server's own words if they are short, else its status; not the library's paragraph. */
function reasonOf(problem: Error): string {
  const answer = problem instanceof DetailedError ? problem.originalResponse : null;
  const words = answer?.getBody()?.trim() ?? '';
  if (answer && words && words.length <= 120 && !/^[{<]/.test(words)) {
    return words;
  }
  return answer ? `HTTP ${answer.getStatus()}` : 'network';
}
