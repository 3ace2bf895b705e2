import { ownCell } from '../../../cells/own-cell';
import type { Cell } from '../../../engine/cell';
import type { Prediction } from '../../../engine/code/weights-script';
import type { Network } from '../../../engine/files/model/network';
import { runForward } from '../../../engine/reference/run-forward';
import type { KeptModel } from '../../../tasks/kept/kept-model';
import { checkedWeights, modelOfKept } from '../../../tasks/kept/model-of-kept';
import { openKept } from '../../../tasks/kept/open-kept';

/** A kept model as a file of weights carries it. Throws an `Error` where its numbers do not fit the cell. */
export function networkOf(kept: KeptModel, base: Cell): Network {
  const model = modelOfKept(kept, base);
  const { embedding } = kept.weights;
  return {
    cell: kept.own === null ? base : ownCell(base, kept.own.name, kept.own.equations),
    model,
    weights: checkedWeights(model, kept),
    embedding: embedding && {
      rows: embedding.length / model.inputSize,
      size: model.inputSize,
      values: embedding,
    },
  };
}

/** What a script for that file repeats: the kept model on its own sequence. */
export function predictionOf(kept: KeptModel, base: Cell, file: string): Prediction {
  const network = networkOf(kept, base);
  const { sequence } = openKept(kept, base, null);
  const { logits, output } = runForward(network.model, network.weights, sequence);
  const { input } = kept.sample;
  return {
    network,
    file,
    input: input.kind === 'words' ? [...input.ids] : sequence.input,
    shown: logits ?? output,
  };
}
