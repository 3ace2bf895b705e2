/** Work that pauses after every piece of a few milliseconds, and may be left for good at any of them. */
export type Pieces<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at once. */
export function inOneGo<Result>(pieces: Pieces<Result>): Result {
  let step = pieces.next();
  while (step.done !== true) step = pieces.next();
  return step.value;
}
