import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = '.cache/train';
const began = Date.now();

/** Shows progress, with the seconds since the start. */
export function say(line: string): void {
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
}

/** A step whose result stays in the cache: a run that was cut off resumes behind it. `rm -r .cache` starts afresh. */
export function cached(name: string, make: () => Uint8Array): Uint8Array {
  const path = join(CACHE, name);
  if (existsSync(path)) {
    say(`${name}: from the cache`);
    return new Uint8Array(readFileSync(path));
  }
  say(`${name} …`);
  const bytes = make();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
  return bytes;
}

export function cachedFloats(name: string, make: () => Float32Array): Float32Array {
  const bytes = cached(name, () => {
    const floats = make();
    return new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);
  });
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
