import type { Operation } from '../graph';
import type { Position } from './error';

/** What is written on the right of `=`, as a tree. */
export type Expression = Name | Constant | Compound;

export interface Name {
  readonly kind: 'name';
  readonly name: string;
  readonly at: Position;
}

export interface Constant {
  readonly kind: 'number';
  readonly number: number;
  readonly at: Position;
}

export interface Compound {
  readonly kind: 'operation';
  readonly operation: Exclude<Operation, 'input' | 'previous' | 'parameter' | 'number' | 'copy'>;
  readonly operands: readonly Expression[];
  /** Where the expression starts. */
  readonly at: Position;
  /** Operations on the longest way down. */
  readonly height: number;
}

/** One line `name = expression`. */
export interface Equation {
  readonly name: string;
  readonly at: Position;
  readonly expression: Expression;
  /** Every name read on the right, in the order written, repeated where it is read again. */
  readonly references: readonly Name[];
}
