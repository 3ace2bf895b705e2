import { leastSquares } from '../../../engine/metrics/least-squares';
import type { Table } from './table';

/** What keeps the fit within a second: factors, and windows to fit them on (evenly taken from all). */
const MOST_FACTORS = 64;
const MOST_ROWS = 20_000;

export interface LinearForecast {
  /** Values of each input that it looks back on. */
  readonly order: number;
  /** Fits it to windows that forecast the steps `stepOf(0)` … `stepOf(count − 1)`; gives what it says of a step, scaled. */
  readonly fit: (count: number, stepOf: (place: number) => number) => (step: number) => number;
}

/** The autoregressive forecast: a constant plus a factor for each of the last `order` values of every input, by least squares. */
export function linearForecast(table: Table, order: number): LinearForecast {
  const { inputs, goal, horizon, window } = table;
  const lags = Math.max(1, Math.min(order, window, Math.floor(MOST_FACTORS / inputs.length)));
  const columns = 1 + lags * inputs.length;

  const row = (step: number): Float64Array => {
    const values = new Float64Array(columns).fill(1);
    inputs.forEach((input, x) => {
      for (let lag = 0; lag < lags; lag += 1) {
        values[1 + x * lags + lag] = input[step - horizon - lag] ?? NaN;
      }
    });
    return values;
  };

  return {
    order: lags,
    fit: (count, stepOf) => {
      const stride = Math.ceil(count / MOST_ROWS);
      const rows = Math.ceil(count / stride);
      const matrix = new Float64Array(rows * columns);
      const right = new Float64Array(rows);
      for (let r = 0; r < rows; r += 1) {
        const step = stepOf(r * stride);
        matrix.set(row(step), r * columns);
        right[r] = goal[step] ?? NaN;
      }
      const factors = leastSquares(matrix, right, columns);
      return (step) => {
        const values = row(step);
        return factors.reduce((sum, factor, c) => sum + factor * (values[c] ?? NaN), 0);
      };
    },
  };
}
