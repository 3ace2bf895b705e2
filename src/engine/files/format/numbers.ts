/** How numbers are kept in a file: IEEE 754 halves, bfloat16, floats and doubles, little-endian. */
export type NumberType = 'F16' | 'BF16' | 'F32' | 'F64';

export const BYTES_EACH: Readonly<Record<NumberType, number>> = { F16: 2, BF16: 2, F32: 4, F64: 8 };

/** The numbers of these bytes, bit by bit; their count must be a multiple of `BYTES_EACH`. */
export function numbersFrom(bytes: Uint8Array, type: NumberType): Float32Array | Float64Array {
  // Typed arrays have the byte order of the machine: little-endian wherever WebAssembly runs.
  const { buffer } = new Uint8Array(bytes);
  switch (type) {
    case 'F32':
      return new Float32Array(buffer);
    case 'F64':
      return new Float64Array(buffer);
    case 'F16':
      return Float32Array.from(new Uint16Array(buffer), fromHalf);
    case 'BF16':
      return new Float32Array(
        Uint32Array.from(new Uint16Array(buffer), (bits) => bits << 16).buffer,
      );
  }
}

/** The bytes of numbers, as {@link numbersFrom} reads them. */
export function bytesOf({
  buffer,
  byteOffset,
  byteLength,
}: Float32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The type that these numbers are written as. */
export function typeOf(data: Float32Array | Float64Array): 'F32' | 'F64' {
  return data instanceof Float32Array ? 'F32' : 'F64';
}

/** The value of an IEEE 754 binary16. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0
    ? sign * fraction * 2 ** -24
    : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
