import type { Cell } from '../../cell';
import type { Model, Weights } from '../../model';

/** What a file of weights has to know of a cell. */
export type FileCell = Pick<Cell, 'id' | 'name' | 'equations' | 'pytorch'>;

/** A row of numbers for every word, as `embedding.weight` has them. */
export interface EmbeddingTable {
  /** Number of words. */
  readonly rows: number;
  /** X. */
  readonly size: number;
  /** rows × size, row-major. */
  readonly values: Float64Array;
}

/** A recurrent network with what stands before and after it: what a file of weights carries. */
export interface Network {
  readonly cell: FileCell;
  readonly model: Model;
  readonly weights: Weights;
  readonly embedding: EmbeddingTable | null;
}
