/** A tensor as PyTorch writes it: row-major, the last axis fastest. */
export interface PytorchTensor {
  readonly shape: readonly number[];
  readonly data: ArrayLike<number>;
}

/** A module's parameters under PyTorch's names, such as `weight_ih_l0_reverse`. */
export type PytorchTensors = ReadonlyMap<string, PytorchTensor>;
