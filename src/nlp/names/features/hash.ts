/**
 * 32-bit hashes stand for strings and for features, so that no feature is ever built as a string. With a million
 * features about a hundred pairs share a hash; the trainer sees the same collisions, and none was ever found to matter.
 */

/** FNV-1a over UTF-16 units `start`…`end` of `text`, spread over all bits. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash);
}

/** A hash of the ordered pair `first`, `second`. */
export function mix(first: number, second: number): number {
  const turned = Math.imul(second, 0xcc9e2d51);
  const key = Math.imul((turned << 15) | (turned >>> 17), 0x1b873593);
  const hash = first ^ key;
  return spread(Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64);
}

/** The finaliser of MurmurHash3: each bit of the input reaches all bits of the result. */
function spread(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
