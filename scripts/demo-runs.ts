/**
 * Trains what the lab's texts speak of and records what came of it, with settings and seeds, in src/trainer/demo-runs.json:
 * `npm run demo-runs [-- ID …]`, those with an id that begins so where any is named. A few minutes for everything.
 * `npm run demo-runs -- --check` makes the first updates of every run again, and all of the short ones, and fails where a
 * fingerprint differs from the recorded one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { loadKernels } from '../src/engine/kernels/load-kernels';
import type { DemoRun, Measured } from './demo-runs/demo-run';
import { EARLY, made, measured } from './demo-runs/measured';
import { demoRuns } from './demo-runs/runs';
import { rowOf } from './demo-runs/table';

const RECORD = 'src/trainer/demo-runs.json';

/** Runs of so many updates are short enough to be checked to their end. */
const SHORT = 600;

const kernels = await loadKernels();
const known = existsSync(RECORD)
  ? (JSON.parse(readFileSync(RECORD, 'utf8')) as { readonly runs: readonly Measured[] }).runs
  : [];
const asked = process.argv.slice(2).filter((word) => word !== '--check');
const chosen = demoRuns.filter(
  ({ id }) => asked.length === 0 || asked.some((start) => id.startsWith(start)),
);

if (process.argv.includes('--check')) await check(chosen);
else await record(chosen);

async function record(runs: readonly DemoRun[]): Promise<void> {
  const done = new Map(known.map((one) => [one.id, one]));
  for (const run of runs) {
    const result = await measured(run, kernels);
    done.set(run.id, result);
    const missed = run.claims.filter(({ holds }) => !holds(result));
    if (missed.length > 0) process.exitCode = 1;
    console.log(rowOf(result, run));
    const kept = demoRuns.flatMap(({ id }) => done.get(id) ?? []);
    const style = await resolveConfig(RECORD);
    writeFileSync(
      RECORD,
      await format(JSON.stringify({ version: 1, runs: kept }), { ...style, parser: 'json' }),
    );
  }
}

async function check(runs: readonly DemoRun[]): Promise<void> {
  for (const run of runs) {
    const before = known.find(({ id }) => id === run.id);
    const last = (before?.updates ?? 0) <= SHORT ? Infinity : EARLY;
    const { settings, fingerprints } = await made(run, kernels, last);
    const isSame =
      JSON.stringify(before?.settings) === JSON.stringify(settings) &&
      Object.entries(fingerprints).every(
        ([update, fingerprint]) => before?.fingerprints[update] === fingerprint,
      );
    if (!isSame) process.exitCode = 1;
    const found = Object.entries(fingerprints).map(([update, text]) => `${update}: ${text}`);
    console.log(`${isSame ? 'the same ' : 'DIFFERENT'}  ${run.id.padEnd(30)} ${found.join(', ')}`);
  }
}
