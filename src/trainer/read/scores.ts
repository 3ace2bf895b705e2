import type { Part, Prepared } from '../../tasks/lab/prepared';
import { scoreOf } from '../../tasks/lab/score';
import type { PartId, WeightsReading } from '../reading';
import { sigmoidOf, softmaxOf } from './probabilities';

/** A part with the id that it has on the page. */
export interface NamedPart {
  readonly id: PartId;
  readonly part: Part;
}

/** Every part: training, validation and test, then the further ones. */
export function partsOf({ parts, further }: Prepared): readonly NamedPart[] {
  return [
    { id: 'training', part: parts.training },
    { id: 'validation', part: parts.validation },
    { id: 'test', part: parts.test },
    ...further,
  ];
}

/** Those that are scored again and again: what was learned from is only where it is judged by, which is a mistake. */
export function scoredParts(prepared: Prepared): readonly NamedPart[] {
  return partsOf(prepared).filter(({ id }) => id !== 'training' || prepared.judged === 'training');
}

/** Scores of what was read out for each of those parts, N × O. */
export function scoresOf(
  prepared: Prepared,
  outputs: readonly (NamedPart & { readonly said: Float64Array })[],
  threshold: number,
): WeightsReading['scores'] {
  return outputs.map(({ id, part, said }) => ({
    part: id,
    score: scoreOf(prepared, part, said, threshold),
  }));
}

/** What was read out for a part, as it is shown: numbers in the unit of the target, or probabilities. */
export function readably({ shape }: Prepared, part: Part, said: Float64Array): Float64Array {
  switch (shape.loss) {
    case 'mse':
      return said.map((value, k) => part.inUnits(Math.floor(k / shape.outputs), value));
    case 'bce':
      return sigmoidOf(said);
    case 'softmax':
      return softmaxOf(said, shape.outputs);
  }
}
