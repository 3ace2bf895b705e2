import type { FunctionName } from '../graph';

/** How one Python library says what the equations say. Everything is given and returned as Python text. */
export interface Dialect {
  readonly functions: Readonly<Record<FunctionName, string>>;
  readonly concatenate: string;
  /** How the cell's code reads a parameter. */
  readonly parameter: (name: string) => string;
  /** Makes a number fit where the library wants an array. */
  readonly array: (number: string) => string;
  /** Makes a scalar fit into a concatenation. */
  readonly entry: (scalar: string) => string;
  /** Names that the cell's code must leave alone, besides those of Python and of `functions`. */
  readonly reserved: readonly string[];
}
