import type { GradientReader } from './gradient-reader';
import { entryOf } from './reader';
import { operandsOfRoute, type Route } from './route';

/**
 * The number that slope.ts writes for one entry (0-based): how much the user's entry follows its operand's. NaN for what mixes
 * entries.
 */
export function slopeValue(reader: GradientReader, route: Route, entry: number): number {
  const { user, place } = route;
  const { own, others } = operandsOfRoute(reader.graph, route);
  const value = entryOf(reader, user, entry);
  switch (user.operation) {
    case 'add':
    case 'copy':
      return 1;
    case 'subtract':
      return place === 0 ? 1 : -1;
    case 'negate':
      return -1;
    case 'multiply':
      return entryOf(reader, others[0] ?? own, entry);
    case 'sigmoid':
      return value * (1 - value);
    case 'tanh':
      return 1 - value * value;
    case 'relu':
      return entryOf(reader, own, entry) > 0 ? 1 : 0;
    case 'exp':
      return value;
    case 'softplus':
      return 1 / (1 + Math.exp(-entryOf(reader, own, entry)));
    default:
      return NaN;
  }
}
