import type { FunctionName } from '../graph';

/** How many arguments each function takes. */
const ARGUMENTS: Readonly<Record<FunctionName, number>> = {
  sigmoid: 1,
  tanh: 1,
  relu: 1,
  exp: 1,
  softplus: 1,
  layernorm: 3,
};

export const FUNCTIONS = Object.keys(ARGUMENTS).filter(isFunctionName);

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(ARGUMENTS, name);
}

export function argumentsOf(name: FunctionName): number {
  return ARGUMENTS[name];
}
