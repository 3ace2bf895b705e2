/** Size and number of frames of a GIF, read block by block (GIF89a specification). Throws where it is none. */
export function readGif(bytes: Buffer): { width: number; height: number; frames: number } {
  if (bytes.toString('latin1', 0, 6) !== 'GIF89a') throw new Error('This is no GIF89a.');
  const tableAfter = (flags: number): number =>
    (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
  const byte = (place: number): number => bytes.readUInt8(place);
  let at = 13 + tableAfter(byte(10));
  let frames = 0;
  const skipBlocks = (): void => {
    while (byte(at) !== 0) at += byte(at) + 1;
    at++;
  };
  while (byte(at) !== 0x3b) {
    if (byte(at) === 0x21) {
      at += 2;
    } else if (byte(at) === 0x2c) {
      frames++;
      at += 10 + tableAfter(byte(at + 9)) + 1;
    } else throw new Error(`There is no block of the kind ${byte(at)} in a GIF.`);
    skipBlocks();
  }
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8), frames };
}
