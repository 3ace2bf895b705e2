import { registerKernel } from '@tensorflow/tfjs-core';

/**
 * The gradient of an embedding, for a backend of TensorFlow.js 4.22 that is in want of it: `wasm` has no UnsortedSegmentSum at all, so
 * that it cannot train an embedding; that of `cpu` goes over the whole batch once for each token, and takes seconds.
 */
export function addScatterAdd(backendName: 'wasm' | 'cpu'): void {
  registerKernel({
    kernelName: 'UnsortedSegmentSum',
    backendName,
    kernelFunc: ({ inputs, attrs, backend }) => {
      const { x, segmentIds } = inputs;
      if (x === undefined || segmentIds === undefined) throw new Error('Nothing to add.');
      const shape = [attrs['numSegments'] ?? 0, ...x.shape.slice(1)];
      const width = x.shape.slice(1).reduce((product, size) => product * size, 1);
      const rows = backend.readSync(x.dataId);
      const sums = new Float32Array((shape[0] ?? 0) * width);
      backend.readSync(segmentIds.dataId).forEach((id, row) => {
        for (let k = 0; k < width; k++) {
          const at = id * width + k;
          sums[at] = (sums[at] ?? 0) + (rows[row * width + k] ?? 0);
        }
      });
      return { dataId: backend.write(sums, shape, 'float32'), shape, dtype: 'float32' };
    },
  });
}
