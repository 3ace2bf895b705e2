import { lstm } from '../cells/lstm.cell';
import { graphOf } from '../engine/build-graph';
import type { Model } from '../engine/model';

/** The LSTM as a model of one layer, for the pipelines that run one. */
export function lstmModel(
  sizes: Pick<Model, 'hiddenSize' | 'inputSize'> & Partial<Pick<Model, 'directions' | 'readout'>>,
): Model {
  return { graph: graphOf(lstm.equations), layers: 1, directions: 1, readout: null, ...sizes };
}
