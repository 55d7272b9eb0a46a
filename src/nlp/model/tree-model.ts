import { ModelError } from './container';

/**
 * A sum of trees that ask the same question at all nodes of a level, over features that are small numbers (0…255):
 *
 *     uint16 trees · uint8 depth · uint8 0 · float32 scale
 *     per tree: depth × (uint8 feature, uint8 threshold) · 2^depth × int8 leaf
 */
export interface TreeModel {
  readonly trees: number;
  readonly depth: number;
  readonly scale: number;
  readonly bytes: Uint8Array;
}

export const TREE_HEADER_BYTES = 8;
export const treeBytes = (depth: number): number => 2 * depth + (1 << depth);

/** @throws ModelError if the section is missing or its length is not that of its trees. */
export function readTreeModel(sections: ReadonlyMap<string, Uint8Array>, name: string): TreeModel {
  const bytes = sections.get(name);
  if (!bytes) throw new ModelError(`model file without its section ${name}`);
  if (bytes.length < TREE_HEADER_BYTES) throw new ModelError(`damaged model file: section ${name}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const trees = view.getUint16(0, true);
  const depth = view.getUint8(2);
  if (bytes.length !== TREE_HEADER_BYTES + trees * treeBytes(depth))
    throw new ModelError(`damaged model file: section ${name}`);
  return { trees, depth, scale: view.getFloat32(4, true), bytes: bytes.subarray(TREE_HEADER_BYTES) };
}

/** The sum of the leaves that the features lead to. */
export function treeScore({ trees, depth, scale, bytes }: TreeModel, features: Uint8Array): number {
  let sum = 0;
  let at = 0;
  for (let tree = 0; tree < trees; tree++) {
    let leaf = 0;
    for (let level = 0; level < depth; level++, at += 2) {
      // the sign of the difference, for a branch would be guessed wrongly every other time
      leaf |= ((bytes[at + 1]! - features[bytes[at]!]!) >>> 31) << level;
    }
    sum += (bytes[at + leaf]! << 24) >> 24;
    at += 1 << depth;
  }
  return sum * scale;
}
