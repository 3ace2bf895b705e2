import qrcode from 'qrcode-generator';

/** Bytes that the largest code (version 40, 177 modules a side) holds at the lowest correction level, ISO/IEC 18004. */
export const MOST_BYTES = 2953;

export interface QrPicture {
  /** Modules a side, without the quiet zone. */
  readonly modules: number;
  /** The dark modules as an SVG path, one unit a module, from (0, 0). */
  readonly path: string;
}

/**
 * The smallest QR code of a text of ASCII characters, as addresses are; null where it has more than {@link MOST_BYTES}. At
 * the lowest level of correction: nothing is printed over a code on a screen, and fewer modules are read from further away.
 */
export function qrOf(text: string): QrPicture | null {
  if (text.length > MOST_BYTES) return null;
  const code = qrcode(0, 'L');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  let path = '';
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      const from = column;
      while (column < modules && code.isDark(row, column)) column++;
      if (column > from) path += `M${from} ${row}h${column - from}v1h${from - column}z`;
    }
  }
  return { modules, path };
}
