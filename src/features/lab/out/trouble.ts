import type { Words } from '../../../engine/cell';
import type { FileProblem } from '../../../engine/files/problem';

/** Why a file could not be opened: what is wrong with it as a file, or as what it says it holds. */
export type Trouble =
  | FileProblem
  /** The settings of a run have a value that cannot be; `path` says where. */
  | { readonly kind: 'settings'; readonly path: string }
  | { readonly kind: 'task unknown'; readonly task: string }
  /** Numbers that do not fit the settings. */
  | { readonly kind: 'misfit'; readonly name: string }
  /** The task cannot be prepared with these settings. */
  | { readonly kind: 'too little'; readonly words: Words }
  /** A model that the explorer has no room for. */
  | {
      readonly kind: 'too large to show';
      readonly what: 'units' | 'inputs';
      readonly has: number;
      readonly most: number;
    }
  /** The browser could not read the file. */
  | { readonly kind: 'unreadable' };

/** Thrown where a run or a model cannot be used, whatever its file. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(JSON.stringify(trouble));
    this.trouble = trouble;
  }
}
