import {
  checksum,
  ENTRY_BYTES,
  HEADER_BYTES,
  MODEL_MAGIC,
  MODEL_VERSION,
  NAME_BYTES,
} from '../../../src/nlp/model/container';

const alignTo8 = (offset: number): number => (offset + 7) & ~7;

/** The bytes of a model file with these sections, in the order of their names; the reverse of `readContainer`. */
export function writeContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const names = [...sections.keys()].sort();
  let size = alignTo8(HEADER_BYTES + names.length * ENTRY_BYTES);
  for (const name of names) size = alignTo8(size + sections.get(name)!.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MODEL_MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(12, names.length, true);
  let offset = alignTo8(HEADER_BYTES + names.length * ENTRY_BYTES);
  names.forEach((name, index) => {
    if (name.length > NAME_BYTES)
      throw new RangeError(`section name ${name} is longer than ${NAME_BYTES} letters`);
    const section = sections.get(name)!;
    const at = HEADER_BYTES + index * ENTRY_BYTES;
    for (let letter = 0; letter < name.length; letter++) bytes[at + letter] = name.charCodeAt(letter);
    view.setUint32(at + NAME_BYTES, offset, true);
    view.setUint32(at + NAME_BYTES + 4, section.length, true);
    bytes.set(section, offset);
    offset = alignTo8(offset + section.length);
  });
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}
