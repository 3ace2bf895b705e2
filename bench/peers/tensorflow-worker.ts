/** Runs in a worker of the bench's page: trains one workload with a backend of TensorFlow.js, and says how long updates took. */
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-webgl';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import * as tf from '@tensorflow/tfjs-core';
import { layers, type Layer } from '@tensorflow/tfjs-layers';
import { createRandom } from '../../src/engine/random';
import { answerJobs } from '../support/answer-jobs';
import { measure } from '../support/measure';
import { noiseFor, type Workload } from '../support/workloads';
import { addScatterAdd } from './scatter-add';

export interface TensorFlowJob {
  readonly backend: 'wasm' | 'webgl' | 'cpu';
  readonly workload: Workload;
  /** For how long, in ms, after warming up. */
  readonly duration: number;
}

/** One thread, as ours: of the three builds of the wasm backend, the one with SIMD and without threads. */
async function chooseBackend(backend: TensorFlowJob['backend']): Promise<void> {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': simd,
    'tfjs-backend-wasm-simd.wasm': simd,
    'tfjs-backend-wasm-threaded-simd.wasm': simd,
  });
  if (!(await tf.setBackend(backend))) throw new Error(`there is no backend "${backend}" here`);
  if (backend !== 'webgl') addScatterAdd(backend);
}

/** Logits, (B × T or B) × O. LSTM layers always are of "implementation 2", whatever is asked for. */
function modelOf(w: Workload): (input: tf.Tensor) => tf.Tensor {
  const stack: Layer[] = [];
  if (w.tokens > 0) stack.push(layers.embedding({ inputDim: w.tokens, outputDim: w.input }));
  for (let layer = 0; layer < w.layers; layer++) {
    const lstm = layers.lstm({
      units: w.hidden,
      returnSequences: w.on === 'every' || layer < w.layers - 1,
      recurrentActivation: 'sigmoid',
      recurrentInitializer: 'glorotUniform',
    });
    stack.push(
      w.directions === 1 ? lstm : layers.bidirectional({ layer: lstm, mergeMode: 'concat' }),
    );
  }
  stack.push(layers.dense({ units: w.outputs }));
  return (input) => {
    const output = stack.reduce((value, layer) => layer.apply(value, { training: true }), input);
    return tf.reshape(output, [-1, w.outputs]);
  };
}

function batchOf(w: Workload, random: ReturnType<typeof createRandom>) {
  const { input, target } = noiseFor(w, random);
  if (target instanceof Int32Array) {
    const classes = tf.tensor(target, [target.length], 'int32');
    return { x: inputOf(w, input), y: tf.oneHot(classes, w.outputs) };
  }
  return { x: inputOf(w, input), y: tf.tensor(target, [w.batch, w.outputs], 'float32') };
}

function inputOf(w: Workload, input: Float32Array | Int32Array): tf.Tensor {
  return w.tokens > 0
    ? tf.tensor(input, [w.batch, w.steps], 'int32')
    : tf.tensor(input, [w.batch, w.steps, w.input], 'float32');
}

const LOSSES = {
  'squared error': tf.losses.meanSquaredError,
  'binary cross-entropy': tf.losses.sigmoidCrossEntropy,
  'cross-entropy': tf.losses.softmaxCrossEntropy,
} as const;

answerJobs(async ({ data }: MessageEvent<TensorFlowJob>): Promise<readonly number[]> => {
  const { backend, workload, duration } = data;
  await chooseBackend(backend);
  const model = modelOf(workload);
  const random = createRandom(1);
  const batches = Array.from({ length: 4 }, () => batchOf(workload, random));
  // Layers make their weights when they are first used, which the optimiser must not miss.
  batches.slice(0, 1).forEach(({ x }) => model(x).dispose());
  const adam = tf.train.adam(1e-3, 0.9, 0.999, 1e-8);
  const lossOf = LOSSES[workload.loss];
  let next = 0;
  return measure(async () => {
    const batch = batches[next++ % batches.length];
    if (batch === undefined) return;
    const loss = adam.minimize(() => lossOf(batch.y, model(batch.x)), true);
    // Waits for everything that was asked of the backend before.
    await loss.data();
    loss.dispose();
  }, duration);
});
