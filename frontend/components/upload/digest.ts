import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** 4 MiB: large enough to be fast, small enough to stop between two. */
const SLICE = 4 * 1024 * 1024;

/** The SHA-256 of a file of any size, read slice by slice. */
export async function digest(file: Blob, onBytes: (read: number) => void = () => {}): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += SLICE) {
    hash.update(new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer()));
    onBytes(Math.min(file.size, from + SLICE));
  }
  return bytesToHex(hash.digest());
}
