import { InputError } from './input-error';

/**
 * Strict UTF-8. A byte order mark stays in the text, so that offsets count in the text as it was given.
 * @throws InputError that names the line, counted from `firstLine`.
 */
export function decodeText(bytes: Uint8Array, source: string, firstLine = 1): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`${source}, line ${firstLine + brokenLine(bytes)}: not UTF-8`);
  }
}

/** How many line ends stand before the first line that is not UTF-8: no line end is ever part of another character. */
function brokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return Math.max(0, line - 1);
}
