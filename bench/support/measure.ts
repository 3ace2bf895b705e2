/** For how long a run that is slow may go on, in ms: warming up, and being timed. */
const LONGEST = { warm: 2000, timed: 3000 } as const;

/**
 * Milliseconds of one run, a figure for each repetition; repetitions of some 50 ms each, or of one run where it takes longer, for
 * `duration` ms after warming up. `run` must not be done before its work is.
 */
export async function measure(run: () => unknown, duration: number): Promise<readonly number[]> {
  const started = performance.now();
  const since = (start: number): number => performance.now() - start;
  let done = 0;
  // The first run also compiles; so it never counts alone.
  while (done < 2 || (since(started) < LONGEST.warm && (since(started) < 400 || done < 3))) {
    await run();
    done++;
  }
  const each = Math.max(1, Math.round((50 * done) / since(started)));
  const times: number[] = [];
  const begun = performance.now();
  while (times.length === 0 || since(begun) < (times.length < 3 ? LONGEST.timed : duration)) {
    const start = performance.now();
    for (let k = 0; k < each; k++) await run();
    times.push(since(start) / each);
  }
  return times;
}
