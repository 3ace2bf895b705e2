import { ownCell } from '../cells/own-cell';
import { lstm } from '../cells/lstm.cell';
import { rnn } from '../cells/rnn.cell';
import type { Cell } from '../engine/cell';
import { loadKernels } from '../engine/kernels/load-kernels';
import type { Settings } from '../tasks/lab/options';
import type { Prepared } from '../tasks/lab/prepared';
import { sine } from '../tasks/lab/sine/task';
import { usualSettings, type RunSettings } from './run-settings';
import type { SessionParts } from './session';

/** The kernels that a browser would have. */
export const kernels = await loadKernels();

/** h = relu(W [h, x] + b): nothing in it keeps numbers small. */
export const unbounded: Cell = ownCell(rnn, 'unbounded', 'h = relu(W_h @ [h_prev, x] + b_h)');

/** The same without a bound on either side. */
export const linear: Cell = ownCell(rnn, 'linear', 'h = W_h @ [h_prev, x] + b_h');

/** Short windows of a wave, and a small model that learns them in an instant. */
export function smallSettings(change: Partial<RunSettings> = {}): RunSettings {
  return {
    ...usualSettings(sine),
    options: { window: 6, length: 500 },
    hidden: 4,
    batch: 8,
    judgeEvery: 10,
    ...change,
  };
}

function preparedFor({ options, dataSeed }: RunSettings): Prepared {
  return sine.prepare(options, {}, dataSeed);
}

export function smallRun(
  change: Partial<RunSettings> = {},
  options: Settings = {},
  cell: Cell = lstm,
): SessionParts {
  const settings = smallSettings(change);
  const chosen = { ...settings, options: { ...settings.options, ...options } };
  return { prepared: preparedFor(chosen), cell, settings: chosen, kernels };
}
