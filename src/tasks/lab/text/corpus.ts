import type { Words } from '../../../engine/cell';
import type { PartName } from '../prepared';

/** A text and what it is judged to be. */
export interface LabelledText {
  /** As it is shown, with punctuation. */
  readonly text: string;
  /** The words that a model reads, at least one. */
  readonly tokens: readonly string[];
  /** 0-based class. */
  readonly label: number;
}

/** Texts by what they are used for. */
export interface Corpus {
  readonly parts: Readonly<Record<PartName, readonly LabelledText[]>>;
  readonly further: readonly {
    readonly id: string;
    readonly name: Words;
    readonly texts: readonly LabelledText[];
  }[];
  /** Two or more. */
  readonly classes: readonly Words[];
  /** The words of a text, given those that are known. */
  readonly tokenise: (text: string, known: ReadonlySet<string>) => readonly string[];
}
