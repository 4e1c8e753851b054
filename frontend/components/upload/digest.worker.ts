import { digest } from './digest.js';

/** Takes a file, answers with its SHA-256; keeps the page free to move meanwhile. */
self.onmessage = async (event: MessageEvent<Blob>) => {
  try {
    self.postMessage({ sha256: await digest(event.data) });
  } catch (problem) {
    self.postMessage({ problem: String(problem) });
  }
};
