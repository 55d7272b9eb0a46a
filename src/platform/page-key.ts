const PRIME = 0x01000193;
/** Two different beginnings make two hashes that fail independently. */
const STARTS = [0x811c9dc5, 0x2f0b4c47] as const;

/**
 * A number (hexadecimal) that stands for a page, without its fragment: enough to know the page again, and nothing that tells
 * which it was. Two of a million pages share one with a chance of 1 to 40 million (FNV-1a, twice 32 bits).
 */
export function pageKey(url: string): string {
  const address = url.replace(/#.*/s, '');
  return STARTS.map((start) => {
    let hash: number = start;
    for (let at = 0; at < address.length; at++) hash = Math.imul(hash ^ address.charCodeAt(at), PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

export const isPageKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
