/** How gradients become updates. The names and defaults are PyTorch's. */
export type Optimiser =
  | { readonly kind: 'sgd' }
  | { readonly kind: 'momentum'; readonly momentum: number; readonly nesterov: boolean }
  | {
      readonly kind: 'rmsprop';
      /** How much of the running mean of squares stays [0.99]. */
      readonly alpha: number;
      readonly epsilon: number;
      readonly momentum: number;
    }
  | {
      readonly kind: 'adam';
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
      /** AdamW's: weights shrink by rate · decay of themselves first. 0 for Adam. */
      readonly decay: number;
    };

/** What an update does beside its data. */
export interface TrainingSettings {
  readonly optimiser: Optimiser;
  /** Learning rate. */
  readonly rate: number;
  /** λ of λ/2 · Σ w², whose gradient is added; 0 for none. */
  readonly l2: number;
  /** λ of λ · Σ |w|; the slope at 0 is 0. */
  readonly l1: number;
  /** The largest norm of all gradients together; null: as they are. */
  readonly clipNorm: number | null;
  /** The largest size of any entry of the gradients, before the norm is taken; null: as they are. */
  readonly clipValue: number | null;
}

export const optimisers = {
  sgd: { kind: 'sgd' },
  momentum: { kind: 'momentum', momentum: 0.9, nesterov: false },
  nesterov: { kind: 'momentum', momentum: 0.9, nesterov: true },
  rmsprop: { kind: 'rmsprop', alpha: 0.99, epsilon: 1e-8, momentum: 0 },
  adam: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0 },
  adamw: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0.01 },
} as const satisfies Readonly<Record<string, Optimiser>>;

/** Adam at 1e-3, nothing else. */
export const plainSettings: TrainingSettings = {
  optimiser: optimisers.adam,
  rate: 1e-3,
  l2: 0,
  l1: 0,
  clipNorm: null,
  clipValue: null,
};
