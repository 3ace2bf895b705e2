import type { Goal } from '../../engine/loss-choice';
import type { Model, Trace } from '../../engine/model';
import { denseForward } from '../../engine/reference/readout';
import type { KeptModel } from './kept-model';

/**
 * What is shown of a kept model after each of T steps: the first number that is read out, in the unit of the target; the probability of
 * the second of two classes; or that of `shownClass` of more. Without a read-out the first unit of h.
 */
export function saidBy(kept: KeptModel, trace: Trace): Float64Array {
  const { steps } = trace.sequence;
  const { units } = kept.sample;
  const logits = logitsAfterEach(trace);
  const width = logits.length / steps;
  const first = Float64Array.from({ length: steps }, (_, t) => logits[t * width] ?? NaN);
  if (kept.readout === null) return first;
  switch (kept.loss) {
    case 'mse':
      return first.map((value, t) => (units.add[t] ?? 0) + (units.times[t] ?? 1) * value);
    case 'bce':
      return first.map((logit) => 1 / (1 + Math.exp(-logit)));
    case 'softmax': {
      const place = shownClass(kept);
      return first.map((_, t) => shareOf(logits.subarray(t * width, (t + 1) * width), place));
    }
  }
}

/** The class whose probability is shown: the right one, or the first where nobody knows. */
export function shownClass({ loss, sample: { truth, readAt } }: KeptModel): number {
  return loss === 'bce' ? 1 : (truth?.[readAt] ?? 0);
}

/** What training would take for right, in the units of the logits of that model; null where nobody knows, or several numbers are read out. */
export function goalOfKept(
  { loss, sample: { units, readAt } }: KeptModel,
  { readout }: Model,
  truth: Float64Array | null,
): Goal | null {
  if (readout?.size !== 1 || truth === null || loss === 'softmax') return null;
  const scaled =
    loss === 'bce'
      ? truth
      : truth.map((value, t) => {
          const times = units.times[t] ?? 1;
          return times === 0 ? 0 : (value - (units.add[t] ?? 0)) / times;
        });
  return {
    loss: loss === 'bce' ? 'cross-entropy' : 'squared error',
    target: readout.on === 'every' ? scaled : scaled.slice(readAt, readAt + 1),
  };
}

/**
 * T × O. With a read-out on the last step in two directions, the backward one has read everything: after the last step that is what
 * the model says.
 */
function logitsAfterEach({ model, weights, output, logits }: Trace): Float64Array {
  const { readout, hiddenSize } = model;
  if (readout === null || weights.readout === null) return output;
  if (readout.on === 'every') return logits ?? new Float64Array();
  const width = 2 * hiddenSize;
  const features = output.slice();
  for (let start = 0; start < features.length; start += width) {
    features.set(output.subarray(hiddenSize, width), start + hiddenSize);
  }
  return denseForward(features, weights.readout);
}

/** The softmax share of one of these logits. */
function shareOf(logits: Float64Array, place: number): number {
  const most = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0);
  return Math.exp((logits[place] ?? NaN) - most) / total;
}
