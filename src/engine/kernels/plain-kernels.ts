import type { KernelSet } from './kernels';
import { elementwise } from './plain/elementwise';
import { layerNorm } from './plain/layernorm';
import { losses } from './plain/losses';
import { optimisers } from './plain/optimisers';
import { products } from './plain/products';
import { rows } from './plain/rows';

/** Kernels for a browser without SIMD: some thirty times slower, the same bits. */
export const plainKernels: KernelSet = {
  kind: 'javascript',
  create: (count) => {
    const floats = new Float32Array(count);
    const integers = new Int32Array(floats.buffer);
    const memory = { floats, integers };
    return {
      kind: 'javascript',
      ...memory,
      ...elementwise(memory),
      ...layerNorm(memory),
      ...losses(memory),
      ...optimisers(memory),
      ...products(memory),
      ...rows(memory),
    };
  },
};
