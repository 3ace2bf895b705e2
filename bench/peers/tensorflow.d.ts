/** The part of TensorFlow.js that the bench uses, so that types can be checked where it is not installed. */

declare module '@tensorflow/tfjs-core' {
  export interface Tensor {
    data(): Promise<Float32Array>;
    dispose(): void;
  }
  export interface TensorInfo {
    readonly dataId: object;
    readonly shape: readonly number[];
  }
  export interface Backend {
    readSync(dataId: object): Float32Array | Int32Array;
    disposeData(dataId: object): boolean;
    write(values: Float32Array, shape: readonly number[], dtype: 'float32'): object;
  }
  export interface KernelCall {
    readonly inputs: Readonly<Record<string, TensorInfo>>;
    readonly attrs: Readonly<Record<string, number>>;
    readonly backend: Backend;
  }
  export function registerKernel(kernel: {
    readonly kernelName: string;
    readonly backendName: string;
    readonly kernelFunc: (call: KernelCall) => TensorInfo & { readonly dtype: 'float32' };
  }): void;
  export function setBackend(name: string): Promise<boolean>;
  export function env(): {
    set(flag: string, value: boolean): void;
    getAsync(flag: string): Promise<boolean | number>;
  };
  export function tensor(
    values: Float32Array | Int32Array,
    shape: readonly number[],
    dtype: 'float32' | 'int32',
  ): Tensor;
  export function oneHot(indices: Tensor, depth: number): Tensor;
  export function reshape(tensor: Tensor, shape: readonly number[]): Tensor;
  export type Loss = (target: Tensor, output: Tensor) => Tensor;
  export const losses: {
    readonly meanSquaredError: Loss;
    readonly sigmoidCrossEntropy: Loss;
    readonly softmaxCrossEntropy: Loss;
  };
  export const train: {
    adam(
      learningRate: number,
      beta1: number,
      beta2: number,
      epsilon: number,
    ): { minimize(loss: () => Tensor, returnCost: true): Tensor };
  };
}

declare module '@tensorflow/tfjs-layers' {
  import type { Tensor } from '@tensorflow/tfjs-core';

  export interface Layer {
    apply(input: Tensor, options: { readonly training: boolean }): Tensor;
  }
  export const layers: {
    embedding(options: { inputDim: number; outputDim: number }): Layer;
    lstm(options: {
      units: number;
      returnSequences: boolean;
      recurrentActivation: 'sigmoid';
      recurrentInitializer: 'glorotUniform';
    }): Layer;
    bidirectional(options: { layer: Layer; mergeMode: 'concat' }): Layer;
    dense(options: { units: number }): Layer;
  };
}

declare module '@tensorflow/tfjs-backend-wasm' {
  export function setWasmPaths(files: Readonly<Record<string, string>>): void;
}

declare module '@tensorflow/tfjs-backend-cpu' {}
declare module '@tensorflow/tfjs-backend-webgl' {}
