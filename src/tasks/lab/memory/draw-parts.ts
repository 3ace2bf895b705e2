import { createRandom, type Random } from '../../../engine/random';
import { checkFit } from '../batch';
import type { Part, PartName } from '../prepared';
import type { Shape } from '../shape';

/** One made-up sequence. */
export interface Drawn {
  /** T × X, row-major. */
  readonly input: Float64Array;
  /** A number or a class. */
  readonly right: number;
  /** The step, 0-based, on which it is to be said. */
  readonly at: number;
}

/** Training draws this often, validation and test once each. */
const TIMES: Readonly<Record<PartName, number>> = { training: 8, validation: 1, test: 1 };

/** Parts of sequences drawn at random, eight times as many for training as for validation and for test. */
export function drawParts(
  shape: Shape,
  count: number,
  seed: number,
  draw: (random: Random) => Drawn,
): Readonly<Record<PartName, Part>> {
  const random = createRandom(seed);
  const some = (part: PartName): Part =>
    drawnPart(
      shape,
      Array.from({ length: TIMES[part] * count }, () => draw(random)),
    );
  return { training: some('training'), validation: some('validation'), test: some('test') };
}

function drawnPart({ steps, inputs, head }: Shape, drawn: readonly Drawn[]): Part {
  const part: Part = {
    count: drawn.length,
    lengths: new Uint16Array(drawn.length).fill(steps),
    readAt: Uint16Array.from(drawn, ({ at }) => at),
    truth: Float64Array.from(drawn, ({ right }) => right),
    inUnits: (_, value) => value,
    write: (places, batch) => {
      checkFit(part.lengths, places, batch);
      batch.input.fill(0);
      batch.mask.fill(0);
      batch.target.fill(0);
      batch.counts.fill(0);
      for (let b = 0; b < batch.size; b += 1) {
        const one = drawn[places[b] ?? NaN];
        if (one === undefined) continue;
        for (let t = 0; t < steps; t += 1) {
          const row = t * batch.size + b;
          batch.mask[row] = 1;
          for (let x = 0; x < inputs; x += 1) {
            batch.input[row * inputs + x] = one.input[t * inputs + x] ?? NaN;
          }
        }
        const place = head === 'every' ? one.at * batch.size + b : b;
        batch.target[place] = one.right;
        if (head === 'every') batch.counts[place] = 1;
      }
    },
    sample: (place) => ({
      name: String(place + 1),
      steps: Array.from({ length: steps }, (_, t) => String(t + 1)),
      lines: Array.from(
        { length: inputs },
        (_, x) => drawn[place]?.input.filter((__, k) => k % inputs === x) ?? new Float64Array(),
      ),
    }),
  };
  return part;
}
