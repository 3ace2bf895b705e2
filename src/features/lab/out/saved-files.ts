import { loadCell } from '../../../cells/load-cell';
import type { Prediction } from '../../../engine/code/weights-script';
import { writeNetwork } from '../../../engine/files/model/write-network';
import { useLab } from '../../../stores/lab';
import { useLabProgress } from '../../../stores/lab-progress';
import type { KeptModel } from '../../../tasks/kept/kept-model';
import type { Checkpoint } from '../../../trainer/checkpoint';
import { networkOf, predictionOf } from './network-of-checkpoint';
import { historyUntil } from './run-content';
import { runToFile } from './run-to-file';

/** What can be saved of a run. */
export const formats = ['run', 'safetensors', 'npz', 'pytorch', 'keras'] as const;
export type Format = (typeof formats)[number];

/** `unrolled-sine-400-weights.npz`: scripts look for the weights under the name that these have. */
export function fileNameOf(format: Format, task: string, update: number): string {
  const start = `unrolled-${task.replace(/[^\w-]+/g, '-')}-${update}`;
  switch (format) {
    case 'run':
      return `${start}.run.json`;
    case 'safetensors':
    case 'npz':
      return `${start}-weights.${format}`;
    case 'pytorch':
    case 'keras':
      return `${start}-${format}.py`;
  }
}

/** The bytes of the run that is open, up to that checkpoint. Throws where there is none, or it is too large. */
export function savedRun(checkpoint: Checkpoint): Uint8Array {
  const { settings, own } = useLab.getState();
  if (settings === null) throw new Error('There is no run.');
  const { history } = useLabProgress.getState();
  return runToFile({
    settings,
    checkpoint,
    history: historyUntil(history, checkpoint.update),
    own,
  });
}

/** A model as a file of weights, or as a script that reads one. null where Keras has no such layer. */
export async function savedModel(
  kept: KeptModel,
  format: Exclude<Format, 'run'>,
  weights: string,
): Promise<Uint8Array | string | null> {
  const base = await loadCell(kept.cell);
  if (format === 'safetensors' || format === 'npz') {
    return writeNetwork(networkOf(kept, base), format, 'float32');
  }
  const prediction: Prediction = predictionOf(kept, base, weights);
  if (format === 'pytorch') {
    return (await import('../../../engine/code/pytorch-script')).pytorchScript(prediction);
  }
  return (await import('../../../engine/code/keras-script')).kerasScript(prediction);
}
