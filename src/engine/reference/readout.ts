import type { Model, Tensors } from '../model';

/** The dense read-out's rows of features, N × F with F = H · directions: every step's output, or each direction's last. */
export function featuresOf(model: Model, output: Float64Array, batch: number): Float64Array {
  if (model.readout?.on !== 'last') return output;
  const features = new Float64Array(batch * model.hiddenSize * model.directions);
  eachLastFeature(model, output.length, features.length, (feature, place) => {
    features[feature] = output[place] ?? 0;
  });
  return features;
}

/** The reverse of {@link featuresOf}: adds the gradient of the features to the gradient of the output. */
export function addFeatureGradient(
  model: Model,
  features: Float64Array,
  output: Float64Array,
): void {
  const add = (feature: number, place: number): void => {
    output[place] = (output[place] ?? 0) + (features[feature] ?? 0);
  };
  if (model.readout?.on === 'last') {
    eachLastFeature(model, output.length, features.length, add);
  } else {
    for (let k = 0; k < output.length; k++) add(k, k);
  }
}

/** Each direction ends elsewhere: forward at the last timestep, backward at the first. */
function eachLastFeature(
  { hiddenSize, directions }: Model,
  outputLength: number,
  count: number,
  visit: (feature: number, place: number) => void,
): void {
  const lastStep = outputLength - count;
  for (let feature = 0; feature < count; feature++) {
    const backward = feature % (hiddenSize * directions) >= hiddenSize;
    visit(feature, backward ? feature : lastStep + feature);
  }
}

/** logits = features @ W_yᵀ + b_y, N × O. */
export function denseForward(features: Float64Array, weights: Tensors): Float64Array {
  const { matrix, bias, width, rows } = partsOf(features, weights);
  const logits = new Float64Array(rows * bias.length);
  for (let n = 0; n < rows; n++) {
    for (let o = 0; o < bias.length; o++) {
      let sum = bias[o] ?? 0;
      for (let k = 0; k < width; k++) {
        sum += (matrix[o * width + k] ?? 0) * (features[n * width + k] ?? 0);
      }
      logits[n * bias.length + o] = sum;
    }
  }
  return logits;
}

/** The gradients that the gradient of the logits passes on to the features and to `W_y`, `b_y`. */
export function denseBackward(
  features: Float64Array,
  weights: Tensors,
  logits: Float64Array,
): { readonly features: Float64Array; readonly weights: Tensors } {
  const { matrix, bias, width, rows } = partsOf(features, weights);
  const dFeatures = new Float64Array(features.length);
  const dMatrix = new Float64Array(matrix.length);
  const dBias = new Float64Array(bias.length);
  for (let n = 0; n < rows; n++) {
    for (let o = 0; o < bias.length; o++) {
      const passed = logits[n * bias.length + o] ?? 0;
      dBias[o] = (dBias[o] ?? 0) + passed;
      for (let k = 0; k < width; k++) {
        const feature = n * width + k;
        const weight = o * width + k;
        dMatrix[weight] = (dMatrix[weight] ?? 0) + passed * (features[feature] ?? 0);
        dFeatures[feature] = (dFeatures[feature] ?? 0) + passed * (matrix[weight] ?? 0);
      }
    }
  }
  return {
    features: dFeatures,
    weights: new Map([
      ['W_y', dMatrix],
      ['b_y', dBias],
    ]),
  };
}

function partsOf(features: Float64Array, weights: Tensors) {
  const matrix = weights.get('W_y');
  const bias = weights.get('b_y');
  if (matrix === undefined || bias === undefined) throw new Error('The read-out has no weights.');
  const width = matrix.length / bias.length;
  return { matrix, bias, width, rows: features.length / width };
}
