import process from 'node:process';
import { loadCell } from '../../src/cells/load-cell';
import type { KernelSet } from '../../src/engine/kernels/kernels';
import { loadLabTask } from '../../src/tasks/lab/catalogue';
import { scoreOf, type Score } from '../../src/tasks/lab/score';
import type { Checkpoint } from '../../src/trainer/checkpoint';
import { createReader } from '../../src/trainer/read-weights';
import type { WeightsReading, Wish } from '../../src/trainer/reading';
import { usualSettings } from '../../src/trainer/run-settings';
import { createSession, type Session } from '../../src/trainer/session';
import type { DemoRun, Measured } from './demo-run';

/** After so many updates the fingerprint is taken for the first time. */
export const EARLY = 200;

/** A run up to that update, or to its end; with what it is read by, and the fingerprints on the way. */
export async function made(run: DemoRun, kernels: KernelSet, last = Infinity) {
  const task = await loadLabTask(run.task);
  const settings = run.with(usualSettings(task));
  const prepared = task.prepare(settings.options, settings.preparation, settings.dataSeed);
  const cell = await loadCell(settings.cell);
  const session = createSession({ prepared, cell, settings, kernels });
  const fingerprints: Record<string, string> = {};
  const kept: { best: Checkpoint | null } = { best: null };
  const started = performance.now();
  const work = process.cpuUsage();
  while (session.ending() === null && session.course().update < last) {
    session.step();
    const { update, best: found } = session.course();
    if (update === EARLY) addFingerprint(fingerprints, session);
    if (update === found?.update) kept.best = session.checkpoint();
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(work);
  addFingerprint(fingerprints, session);
  return {
    settings,
    prepared,
    session,
    fingerprints,
    best: kept.best,
    seconds,
    processorSeconds: (user + system) / 1e6,
  };
}

/** A whole run with its scores beside the baselines'. */
export async function measured(run: DemoRun, kernels: KernelSet): Promise<Measured> {
  const { settings, prepared, session, fingerprints, best, ...times } = await made(run, kernels);
  const reader = createReader(session.model, prepared, kernels);
  const read = ({ weights, update, fingerprint }: Checkpoint): WeightsReading =>
    reader.read(weights, update, fingerprint, WISH);
  const last = read(session.checkpoint());
  const { test } = prepared.parts;
  return {
    id: run.id,
    settings,
    updates: last.update,
    fingerprints,
    seconds: rounded(times.seconds),
    processorSeconds: rounded(times.processorSeconds),
    score: prepared.shape.loss === 'mse' ? 'rmse' : 'accuracy',
    ...figuresOf(last),
    best: best && {
      update: best.update,
      fingerprint: best.fingerprint,
      ...figuresOf(read(best)),
    },
    baselines: Object.fromEntries(
      prepared.baselines.map(({ id, predict }) => [
        id,
        figureOf(scoreOf(prepared, test, predict(test))),
      ]),
    ),
    lag: last.lag,
    free: last.free && rounded(last.free.errors.rmse),
  };
}

const WISH: Wish = { sample: { part: 'test', place: 0 }, threshold: 0.5 };

function figuresOf({ scores }: WeightsReading): Pick<Measured, 'scores' | 'solved'> {
  const test = scores.find(({ part }) => part === 'test')?.score;
  return {
    scores: Object.fromEntries(scores.map(({ part, score }) => [part, figureOf(score)])),
    solved: test?.kind === 'numbers' ? test.solved : null,
  };
}

function addFingerprint(fingerprints: Record<string, string>, session: Session): void {
  fingerprints[session.course().update] = session.checkpoint().fingerprint;
}

function figureOf(score: Score): number {
  return rounded(score.kind === 'classes' ? score.accuracy : score.errors.rmse);
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(4));
}
