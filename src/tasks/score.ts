import type { Model, Weights } from '../engine/model';
import { runForward } from '../engine/reference/run-forward';
import { rmse, type Forecast } from './forecast';

/** Root mean squared error on the held-out example, in readable units, of a model with these weights. */
export function scoreOf(model: Model, weights: Weights, forecast: Forecast): number {
  const { logits } = runForward(model, weights, forecast.heldOut.sequence);
  if (logits === null) throw new Error('A model without a read-out cannot be scored.');
  return rmse(logits, forecast.heldOut) * forecast.scale;
}

/** The same for each forecast that needs no model; the first is the naive one. */
export function rivalScores({ rivals, heldOut, scale }: Forecast): readonly number[] {
  return rivals.map(({ prediction }) => rmse(prediction, heldOut) * scale);
}
