import type { Network } from '../../../engine/files/model/network';
import {
  randomIds,
  randomLines,
  sines,
  typedIds,
  typedLines,
  type InputProblem,
  type InputWay,
} from '../../../tasks/kept/inputs';

/** The sequence that a person wants to go into a model. */
export interface Sequence {
  readonly way: InputWay;
  /** T; has no effect on what is typed. */
  readonly steps: number;
  readonly text: string;
}

/** The same numbers each time: what one sees can be told to others. */
const SEED = 1;

/** X lines of T numbers, or T rows of the network's embedding; or why what was typed is neither. */
export function inputOf(
  { model: { inputSize }, embedding }: Pick<Network, 'model' | 'embedding'>,
  { way, steps, text }: Sequence,
): readonly Float64Array[] | Int32Array | InputProblem {
  if (embedding !== null) {
    return way === 'typed'
      ? typedIds(text, embedding.rows)
      : randomIds(embedding.rows, steps, SEED);
  }
  switch (way) {
    case 'sine':
      return sines(inputSize, steps);
    case 'random':
      return randomLines(inputSize, steps, SEED);
    case 'typed':
      return typedLines(text, inputSize);
  }
}
