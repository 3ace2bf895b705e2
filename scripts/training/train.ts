import type { Cell } from '../../src/engine/cell';
import { initialise } from '../../src/engine/initialise';
import { meanSquaredError, type Loss } from '../../src/engine/losses';
import type { Model, Weights } from '../../src/engine/model';
import { createRandom, type Random } from '../../src/engine/random';
import { runBackward } from '../../src/engine/reference/run-backward';
import { runForward } from '../../src/engine/reference/run-forward';
import { arraysOf, weightGradients } from '../../src/engine/reference/weight-gradients';
import type { Example, Forecast } from '../../src/tasks/forecast';
import { descend, type Recipe } from './descend';

/** Trains from that seed; the same seed gives the same weights. `watch` hears the loss of every update. */
export function train(
  cell: Cell,
  model: Model,
  forecast: Forecast,
  recipe: Recipe,
  seed: number,
  watch: (update: number, loss: number) => void,
): Weights {
  const random = createRandom(seed);
  const weights = startOf(cell, model, random);
  descend(
    arraysOf(model, weights),
    recipe,
    () => {
      const example = forecast.sample(random);
      const trace = runForward(model, weights, example.sequence);
      const { value, gradient } = lossOf(trace.logits ?? new Float64Array(), example);
      const gradients = runBackward(trace, { logits: gradient });
      return { loss: value, gradients: arraysOf(model, weightGradients(model, gradients)) };
    },
    watch,
  );
  return weights;
}

/** Weights to start from: an open forget gate lets gradients through (Gers et al. 2000; Jozefowicz et al. 2015). */
export function startOf(cell: Cell, model: Model, random: Random): Weights {
  return initialise(model, random, cell.roles.f === 'forget' ? { forgetBias: 1 } : {});
}

/** Mean squared error, in which the timesteps before those that count weigh a tenth. */
function lossOf(logits: Float64Array, { target, from, sequence }: Example): Loss {
  const { value, gradient } = meanSquaredError(logits, target);
  for (let k = 0; k < from * sequence.batch; k += 1) gradient[k] = (gradient[k] ?? 0) / 10;
  return { value, gradient };
}
