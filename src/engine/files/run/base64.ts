import { strFromU8 } from 'fflate';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const PAD = '='.charCodeAt(0);
const NONE = 64;
const VALUES = new Uint8Array(128).fill(NONE);
CODES.forEach((code, value) => (VALUES[code] = value));

/** Bytes as base64 (RFC 4648), padded and without line breaks. */
export function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const count = Math.min(3, bytes.length - from);
    const bits =
      ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    for (let k = 0; k <= count; k++) text[to + k] = CODES[(bits >> (18 - 6 * k)) & 63] ?? PAD;
  }
  return strFromU8(text, true);
}

/** The bytes of {@link toBase64}; null for any other text. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const pads = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - pads);
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const value = at < text.length - pads ? (VALUES[text.charCodeAt(at)] ?? NONE) : 0;
    if (value === NONE) return null;
    bits = (bits << 6) | value;
    if (at % 4 === 3) {
      const to = (at >> 2) * 3;
      // Beyond the end nothing is kept; bits that would stand there must be zero.
      bytes[to] = bits >> 16;
      bytes[to + 1] = bits >> 8;
      bytes[to + 2] = bits;
      const rest = at === text.length - 1 ? (1 << (8 * pads)) - 1 : 0;
      if (bits & rest) return null;
      bits = 0;
    }
  }
  return bytes;
}
