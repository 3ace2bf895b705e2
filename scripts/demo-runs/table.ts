import type { DemoRun, Measured } from './demo-run';

/** A line on a run: what was reached beside what others reach, and whether it shows what it is to show. */
export function rowOf(measured: Measured, { claims }: DemoRun): string {
  const { id, updates, seconds, processorSeconds, score, scores, baselines } = measured;
  const { solved, lag, free, best } = measured;
  const listed = (figures: Readonly<Record<string, number | null>>): string =>
    Object.entries(figures)
      .flatMap(([name, figure]) => (figure === null ? [] : [`${name} ${figure}`]))
      .join(', ');
  const claimed = claims.map((claim) => `${claim.holds(measured) ? '✓' : '✗'} ${claim.what}`);
  return [
    `${id.padEnd(30)} ${String(updates).padStart(5)} updates ${seconds.toFixed(1).padStart(6)} s (${processorSeconds.toFixed(1)} s of work)`,
    `${score}: ${listed({ ...scores, solved, lag, free })}`,
    `best after ${best?.update ?? 0}: ${listed({ ...best?.scores, solved: best?.solved ?? null })}`,
    `beside ${listed(baselines)}`,
    claimed.join(', '),
  ].join('  |  ');
}
