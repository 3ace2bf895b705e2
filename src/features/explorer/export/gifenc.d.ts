/** The part of gifenc 1.0.3 that is used here; it brings no types. */
declare module 'gifenc' {
  type Palette = readonly (readonly [red: number, green: number, blue: number])[];

  interface Encoder {
    /** `pixels`: one palette index each. `delay` in milliseconds, kept in hundredths of a second. */
    writeFrame(
      pixels: Uint8Array,
      width: number,
      height: number,
      options: { palette?: Palette; delay?: number; repeat?: number },
    ): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(): Encoder;
  /** At most that many colours for pixels of four bytes. */
  export function quantize(rgba: Uint8ClampedArray, colours: number): Palette;
  /** For each pixel the place of the nearest colour. */
  export function applyPalette(rgba: Uint8ClampedArray, palette: Palette): Uint8Array;
}
