import type { Cell, Words } from '../engine/cell';
import type { Bench } from './bench';
import type { Measure } from './measure';

/**
 * What an exercise of the bug clinic is, as data: a file `cases/b01.case.ts` that exports `clinicCase` is all it takes to add
 * one (catalogue.ts finds it). Nothing says which line is wrong: that is computed from the two texts (faulty-line.ts).
 */
export type Case = CellCase | PipelineCase;

interface Common {
  /**
   * A `mistake` has a wrong side; `history` is how it was once rightly done; a `claim` is a sentence, and its wrong side is
   * what would follow from it.
   */
  readonly verdict: 'mistake' | 'history' | 'claim';
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly name: Words;
  /** What should happen, what it is run on, and that something is wrong. Does not say where. */
  readonly task: Words;
  /** One at a time: the first says where to look, the last nearly says it. */
  readonly hints: readonly [Words] | readonly [Words, Words] | readonly [Words, Words, Words];
  /** What one sees in the two runs. */
  readonly see: Words;
  /** Why people write this. */
  readonly why: Words;
  /** What training would and would not have revealed. */
  readonly training: Words;
  readonly fix: Words;
  /** Where it was seen: one of the five articles, with its lines. */
  readonly seen: readonly {
    readonly article: '000' | '001' | '002' | '003' | '004';
    readonly lines: string;
  }[];
  /** When it cannot be seen. */
  readonly trap: Words;
}

/** A wrong cell beside the right one, on the same bench. */
export interface CellCase extends Common {
  readonly kind: 'cell';
  /** The cell of the literature that this one is or was meant to be: its stages, roles and diagram fit both sides. */
  readonly base: Cell;
  /** Equations; both sides use the same names and differ in the wrong lines only. */
  readonly right: string;
  readonly wrong: string;
  readonly bench: Bench;
  /** Names that both sides compute, the one to look at first first. */
  readonly watch: readonly [string, ...string[]];
  readonly tellTales: readonly TellTale<Measure>[];
  readonly blind: {
    readonly bench: Bench;
    /** The most by which any watched value of the two sides differs there. */
    readonly within: number;
  };
}

/** A step around the cell (windows, masks, metrics) done wrong and right, as two small functions of the same data. */
export interface PipelineCase<Input extends Data = Data> extends Common {
  readonly kind: 'pipeline';
  /** What a person would have written, in the manner of Python; both sides differ in the wrong lines only. */
  readonly listing: { readonly right: string; readonly wrong: string };
  readonly input: Input;
  /** What each side makes of the data. */
  readonly sides: {
    right(input: Input): Outputs;
    wrong(input: Input): Outputs;
  };
  /** Other lines that one might put in place of the faulty one: none of them mends it, which running them shows. */
  readonly offers: readonly Offer<Input>[];
  /** Outputs of both sides, the one to look at first first. */
  readonly watch: readonly [Watched, ...Watched[]];
  readonly tellTales: readonly TellTale<Read>[];
  readonly blind: {
    readonly input: Input;
    readonly within: number;
  };
}

export interface Offer<Input extends Data> {
  /** As it would stand in the listing. */
  readonly line: string;
  run(input: Input): Outputs;
  /** Why it does not help. */
  readonly why: Words;
}

/** Data of a pipeline: named numbers, small enough to be shown and moved. */
export type Data = Readonly<Record<string, number | readonly number[]>>;

/** Named rows of numbers; a single number is a row of one. */
export type Outputs = Readonly<Record<string, readonly number[]>>;

export interface Watched {
  readonly output: string;
  /** What its numbers are. */
  readonly says: Words;
}

/** One number of a pipeline's outputs, counted from 0. */
export interface Read {
  readonly output: string;
  readonly index: number;
}

/** What gives the fault away: a number that is one thing on the wrong side and another on the right one. */
export interface TellTale<Place> {
  readonly measure: Place;
  readonly wrong: Expected;
  readonly right: Expected;
}

/** `within` 0 means exactly. */
export type Expected =
  | { readonly is: number; readonly within: number }
  | { readonly above: number }
  | { readonly below: number };

/** Whether a number is as expected; NaN never is. */
export function meets(expected: Expected, value: number): boolean {
  if ('is' in expected) return Math.abs(value - expected.is) <= expected.within;
  return 'above' in expected ? value > expected.above : value < expected.below;
}
