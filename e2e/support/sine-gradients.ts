import type { Trace } from '../../src/engine/model';
import { valueAt } from '../../src/engine/trace';
import { SHOWN, STEPS, valuesOf } from '../../src/tasks/sine/waves';

/** ∂L/∂h_t and ∂L/∂c_t for each timestep, H values each. */
export interface StateGradients {
  readonly h: readonly (readonly number[])[];
  readonly c: readonly (readonly number[])[];
  readonly loss: number;
}

/**
 * Back-propagation through the sine LSTM of the squared error at the last timestep, written out by hand from the formulas in
 * any textbook: it shares nothing with the engine but the forward values.
 */
export function sineGradients(trace: Trace): StateGradients {
  const { hiddenSize } = trace.model;
  const units = Array.from({ length: hiddenSize }, (_, unit) => unit);
  const last = STEPS - 1;
  const read = trace.weights.readout?.get('W_y') ?? new Float64Array();
  const wrong = (trace.logits?.[last] ?? NaN) - (valuesOf(SHOWN, 1, STEPS)[last] ?? NaN);
  const h: number[][] = [];
  const c: number[][] = [];
  let fromNextH = units.map(() => 0);
  let fromNextC = units.map(() => 0);
  for (let t = last; t >= 0; t--) {
    const of = (id: string, unit: number): number => valueAt(trace, id, t)[unit] ?? NaN;
    const dh = units.map(
      (unit) => (fromNextH[unit] ?? NaN) + (t === last ? 2 * wrong * (read[unit] ?? NaN) : 0),
    );
    const dc = units.map((unit) => {
      const squashed = Math.tanh(of('c', unit));
      return (fromNextC[unit] ?? NaN) + (dh[unit] ?? NaN) * of('o', unit) * (1 - squashed ** 2);
    });
    const before: Readonly<Record<string, readonly number[]>> = {
      W_f: units.map((k) => (dc[k] ?? NaN) * of('c_prev', k) * of('f', k) * (1 - of('f', k))),
      W_i: units.map((k) => (dc[k] ?? NaN) * of('g', k) * of('i', k) * (1 - of('i', k))),
      W_g: units.map((k) => (dc[k] ?? NaN) * of('i', k) * (1 - of('g', k) ** 2)),
      W_o: units.map((k) => (dh[k] ?? NaN) * Math.tanh(of('c', k)) * of('o', k) * (1 - of('o', k))),
    };
    h[t] = dh;
    c[t] = dc;
    fromNextC = units.map((k) => (dc[k] ?? NaN) * of('f', k));
    fromNextH = units.map((column) =>
      Object.entries(before).reduce((sum, [name, rows]) => {
        const weights = trace.weights.lanes[0]?.get(name);
        const columns = hiddenSize + trace.model.inputSize;
        return rows.reduce((s, row, k) => s + row * (weights?.[k * columns + column] ?? NaN), sum);
      }, 0),
    );
  }
  return { h, c, loss: wrong ** 2 };
}
