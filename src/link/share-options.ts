import type { Panel } from './link';

/** What a person decides about a link that is given to others. */
export interface ShareOptions {
  /** Timestep, stage, unit and depth; otherwise the preset's start. */
  readonly place: boolean;
  /** Edits, equations of one's own, seed and text; otherwise the preset as it is shipped. */
  readonly changes: boolean;
  readonly hide: readonly Panel[];
  /** null: as the reader has it */
  readonly language: 'en' | 'zh' | null;
  /** null: as the reader has it */
  readonly theme: 'light' | 'dark' | null;
  /** For a frame in another page. */
  readonly embed: boolean;
  /** Opens in the presenter view. */
  readonly present: boolean;
}
