import { digest } from './digest.js';

/** The digest, computed in a worker; where there is none, here, slice by slice. */
export function digestOffThread(file: Blob): Promise<string> {
  if (typeof Worker === 'undefined') {
    return digest(file);
  }
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<{ sha256?: string; problem?: string }>) => {
      worker.terminate();
      if (event.data.sha256) {
        resolve(event.data.sha256);
      } else {
        reject(new Error(event.data.problem));
      }
    };
    worker.onerror = () => {
      worker.terminate();
      digest(file).then(resolve, reject);
    };
    worker.postMessage(file);
  });
}
