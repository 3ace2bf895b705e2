import { concatenate } from './concatenate';
import { add, multiply, subtract } from './elementwise';
import { layernorm } from './layernorm';
import type { Computed, Operator } from './operator';
import { copy, exp, negate, relu, sigmoid, softplus, tanh } from './pointwise';
import { product } from './product';

/** What each operation of a graph does to numbers. */
export const operators: Readonly<Record<Computed, Operator>> = {
  add,
  subtract,
  multiply,
  negate,
  product,
  concatenate,
  copy,
  sigmoid,
  tanh,
  relu,
  exp,
  softplus,
  layernorm,
};
