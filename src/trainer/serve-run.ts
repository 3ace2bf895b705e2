import type { Cell } from '../engine/cell';
import { fingerprintOf } from '../engine/fingerprint';
import type { KernelSet } from '../engine/kernels/kernels';
import type { Prepared } from '../tasks/lab/prepared';
import type { LabTask } from '../tasks/lab/task';
import type { RunModel } from './compile-run';
import { createKeeper } from './keep/keeper';
import type { KeyStorage } from './keep/key-storage';
import { failureOf } from './load-run';
import type { Ask, OwnData, Tell } from './protocol';
import type { DataReading } from './reading';
import type { Reader } from './read-weights';
import type { RunSettings } from './run-settings';
import { createSession } from './session';
import { createTrainingRun, type RunWorld, type TrainingRun } from './training-run';

/** Everything that a worker has and a test brings along. */
export interface ServeWorld extends Pick<RunWorld, 'now' | 'later'> {
  readonly post: (tell: Tell) => void;
  /** Milliseconds since 1970. */
  readonly date: () => number;
  readonly storage: KeyStorage;
  readonly load: (
    settings: RunSettings,
    own: OwnData | null,
  ) => Promise<{ readonly task: LabTask; readonly cell: Cell }>;
  readonly kernels: () => Promise<KernelSet>;
  readonly readData: (
    task: LabTask,
    prepared: Prepared,
    facts: Pick<DataReading, 'parameterCount' | 'bytes' | 'kernels'>,
  ) => DataReading;
  readonly createReader: (model: RunModel, prepared: Prepared, kernels: KernelSet) => Reader;
}

type Open = Extract<Ask, { readonly kind: 'open' }>;

/** Takes what the page asks for. One run at a time: the last that was opened; asks of others are dropped. */
export function serveRuns(world: ServeWorld): (ask: Ask) => void {
  let current = -1;
  let opening: Promise<TrainingRun | null> = Promise.resolve(null);

  const tellOf =
    (run: number): RunWorld['tell'] =>
    (tell) => {
      if (run === current) world.post({ ...tell, run });
    };

  return (ask) => {
    if (ask.kind === 'open') {
      const before = opening;
      current = ask.run;
      opening = before
        .then((earlier) => earlier?.close())
        .then(() => (ask.run === current ? openRun(ask, world, tellOf(ask.run)) : null))
        .catch((error: unknown) => {
          tellOf(ask.run)({ kind: 'failed', ...failureOf(error) });
          return null;
        });
      return;
    }
    if (ask.run !== current) return;
    void opening.then((run) => {
      if (run !== null && ask.run === current) pass(ask, run);
      // A promise waits for an answer, whatever came of the run.
      else if (ask.kind === 'hand') {
        tellOf(ask.run)({ kind: 'handed', ask: ask.ask, checkpoint: null });
      }
    });
  };
}

function pass(ask: Exclude<Ask, Open>, run: TrainingRun): void {
  switch (ask.kind) {
    case 'go':
      run.go();
      break;
    case 'pause':
      run.pause();
      break;
    case 'one':
      run.one();
      break;
    case 'rate':
      run.rate(ask.rate);
      break;
    case 'stop':
      run.stop(ask.stop);
      break;
    case 'wish':
      run.wish(ask.wish);
      break;
    case 'look':
      void run.look(ask.update);
      break;
    case 'rewind':
      void run.rewind(ask.update);
      break;
    case 'hand':
      void run.hand(ask.update, ask.ask);
      break;
  }
}

async function openRun(
  { key, settings, own, from, weights, wish, keepAt }: Open,
  world: ServeWorld,
  tell: RunWorld['tell'],
): Promise<TrainingRun> {
  const { storage, now, later, date, load, kernels: loadKernels } = world;
  const [{ task, cell }, kernels] = await Promise.all([load(settings, own), loadKernels()]);
  const prepared = task.prepare(settings.options, settings.preparation, settings.dataSeed);
  const session = createSession({ prepared, cell, settings, kernels }, { from, weights });
  const { plan, model } = session;
  const reader = world.createReader(model, prepared, kernels);
  const data = world.readData(task, prepared, {
    parameterCount: plan.parameterCount,
    bytes: plan.bytes,
    kernels: plan.kind === 'javascript' ? 'plain' : 'wasm',
  });
  const numbers = plan.readWeights();
  const reading = reader.read(numbers, session.course().update, fingerprintOf(numbers), wish);

  const keeper = createKeeper(storage, { key, settings, own }, date);
  await keeper.begin(from !== null);
  if (from !== null && (keeper.marks().at(-1)?.update ?? 0) > from.checkpoint.update) {
    await keeper.cut(from.checkpoint, session.history());
  }
  tell({ kind: 'opened', data, reading, marks: keeper.marks() });
  const end = session.ending();
  if (end !== null && end.kind !== 'not finite') tell({ kind: 'paused', ending: end });
  return createTrainingRun(
    {
      session,
      keeper,
      reader: {
        prepare: ({ weights: theirs, fingerprint }) => reader.prepare(theirs, fingerprint),
        read: ({ weights: theirs, update, fingerprint }, asked) =>
          reader.read(theirs, update, fingerprint, asked),
        forgetAllBut: reader.forgetAllBut,
      },
      epochsPerUpdate: settings.batch / prepared.parts.training.count,
      wish,
      keepAt,
    },
    { tell, now, later },
  );
}
