import type { FileTensors } from '../tensors';

/** A value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** `undefined` stands for a key that is left out. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/**
 * A training run as it is saved. What the settings mean is not the file's business: whoever opens the run checks them. Numbers are
 * kept bit by bit, NaN and infinities too.
 */
export interface RunFile {
  readonly settings: JsonObject;
  /** By whatever name the run gives them. */
  readonly weights: FileTensors;
  /** Losses over the course of the run, such as `training` and `validation`. */
  readonly losses: FileTensors;
  /** Whatever else was measured: the updates at which the losses were taken, scores … */
  readonly metrics: FileTensors;
}

/** What makes a file one of these. */
export const RUN_FORMAT = 'unrolled-run';

/** What is written; older versions are read through the steps of {@link upgraded}. */
export const RUN_VERSION = 1;
