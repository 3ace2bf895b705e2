import type { LabelRun } from '../label';

/** Sizes of letters in a picture, in its own units. */
export interface Letters {
  /** Of a box's symbol. */
  readonly label: number;
  /** Of its subscripts. */
  readonly lowered: number;
  /** Of numbers and of names of layers. */
  readonly number: number;
  /** Of words beside a wire. */
  readonly small: number;
  /** Values have a number too where both are shown: on a phone they are bars only. */
  readonly values: boolean;
  /** For a room full of people: names of layers then stand below them (presenter.css). */
  readonly room: boolean;
}

/** The sizes that the stylesheet gives a drawing: for a page in the drawing's units, for a room in pixels of the screen. */
export function lettersOf(portrait: boolean, room: boolean, pixelsPerUnit: number): Letters {
  if (!room) {
    return {
      label: portrait ? 15 : 17,
      lowered: 12,
      number: portrait ? 12 : 13,
      small: 11,
      values: !portrait,
      room,
    };
  }
  const number = 22 / pixelsPerUnit;
  return {
    label: 26 / pixelsPerUnit,
    lowered: number,
    number,
    small: number,
    values: !portrait,
    room,
  };
}

/** Widths in parts of the letters' size, of a wide sans-serif face: a seat that holds these holds those of any other. */
const WIDTHS: Readonly<Record<string, number>> = {
  '.': 0.33,
  ' ': 0.33,
  '−': 0.84,
  '+': 0.84,
  '‖': 0.52,
  '∂': 0.55,
  W: 0.99,
};
const OTHER = 0.63;
/** Of the letters of a word, on average. */
const OF_WORD = 0.55;
/** Of the narrower face that symbols are set in. */
const OF_SYMBOL = 0.47;

/** About how wide a text is at most. */
export function widthOfText(text: string, size: number): number {
  return (
    [...text].reduce(
      (sum, letter) => sum + (WIDTHS[letter] ?? (/[a-df-z/]/.test(letter) ? OF_WORD : OTHER)),
      0,
    ) * size
  );
}

/** About how wide a label is. */
export function widthOfLabel(runs: readonly LabelRun[], letters: Letters): number {
  return runs.reduce(
    (sum, { text, subscript }) =>
      sum + [...text].length * OF_SYMBOL * (subscript ? letters.lowered : letters.label),
    0,
  );
}
