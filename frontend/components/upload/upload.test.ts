import { beforeEach, describe, expect, it } from 'vitest';
import './upload.js';
import { digest } from './digest.js';
import type { Sender, Sending } from './sending.js';
import { bytes } from './size.js';
import type { Upload } from './upload.js';

describe('digest', () => {
  it('is the SHA-256 of the bytes, over slice borders too', async () => {
    expect(await digest(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const large = new Uint8Array(9 * 1024 * 1024).fill(7);
    const whole = await crypto.subtle.digest('SHA-256', large);
    expect(await digest(new Blob([large]))).toBe(
      [...new Uint8Array(whole)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    );
  });
});

describe('<zf-upload>', () => {
  let upload: Upload;
  let sending: Sending | undefined;
  let paused: number;

  beforeEach(async () => {
    upload = document.createElement('zf-upload');
    upload.metadata = { case: 'SJ-31' };
    upload.digest = digest;
    paused = 0;
    upload.send = (_file: File, to: Sending): Sender => {
      sending = to;
      return { begin: () => {}, pause: () => void paused++, resume: () => {} };
    };
    document.body.replaceChildren(upload);
    await upload.updateComplete;
  });

  it('sends the digest along, and says what has arrived', async () => {
    const uploaded = new Promise<CustomEvent>((resolve) =>
      upload.addEventListener('uploaded', (event) => resolve(event as CustomEvent), { once: true }),
    );
    await take('abc');
    sending?.onSent('/files/1');

    expect(sending?.metadata).toEqual({ case: 'SJ-31', sha256: expect.stringMatching(/^ba7816bf/) });
    expect((await uploaded).detail).toMatchObject({ url: '/files/1', name: 'a.txt', size: 3 });
  });

  it('shows its progress to all', async () => {
    await take('abcd');
    sending?.onProgress(1);
    await upload.updateComplete;
    const bar = upload.querySelector('[role=progressbar]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('25');
    expect(bar?.getAttribute('aria-label')).toBe('a.txt');
  });

  it('pauses and says so', async () => {
    await take('abc');
    upload.querySelector<HTMLButtonElement>('.acts button')?.click();
    await upload.updateComplete;
    expect(paused).toBe(1);
    expect(upload.querySelector('.word')?.textContent).toContain('paused');
  });

  it('says aloud what could not be sent', async () => {
    await take('abc');
    sending?.onProblem('413');
    await upload.updateComplete;
    expect(upload.querySelector('[role=alert]')?.textContent).toBe('not sent: 413');
  });

  it('writes sizes people can read', () => {
    expect([bytes(12), bytes(2_400_000_000), bytes(354_000)]).toEqual(['12 B', '2.4 GB', '354 KB']);
  });

  async function take(words: string): Promise<void> {
    sending = undefined;
    upload.take([new File([words], 'a.txt')]);
    while (!sending) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await upload.updateComplete;
  }
});
