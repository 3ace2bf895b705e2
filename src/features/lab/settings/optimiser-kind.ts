import { optimisers, type Optimiser } from '../../../engine/training-settings';

export type OptimiserKind = keyof typeof optimisers;

export const optimiserKinds: readonly OptimiserKind[] = [
  'sgd',
  'momentum',
  'nesterov',
  'rmsprop',
  'adam',
  'adamw',
];

/** The name that an optimiser goes by: AdamW is Adam with a decay. */
export function kindOf(optimiser: Optimiser): OptimiserKind {
  switch (optimiser.kind) {
    case 'momentum':
      return optimiser.nesterov ? 'nesterov' : 'momentum';
    case 'adam':
      return optimiser.decay > 0 ? 'adamw' : 'adam';
    default:
      return optimiser.kind;
  }
}
