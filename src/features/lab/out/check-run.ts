import { ownCell } from '../../../cells/own-cell';
import { loadCell } from '../../../cells/load-cell';
import { fingerprintOf } from '../../../engine/fingerprint';
import { createArena } from '../../../engine/plan/arena';
import { placeParameters, type PlanWeights } from '../../../engine/plan/parameters';
import { labTasks, loadLabTask } from '../../../tasks/lab/catalogue';
import { TooLittle, type LabTask } from '../../../tasks/lab/task';
import type { Prepared } from '../../../tasks/lab/prepared';
import { modelOf } from '../../../trainer/compile-run';
import type { OwnData } from '../../../trainer/protocol';
import type { RunContent } from './run-content';
import { ContentError } from './trouble';

/**
 * Loads what the settings name and prepares the data, to see that weights and memory fit them. Throws a {@link ContentError} where they
 * do not, an `EquationError` where equations of its own cannot be read.
 */
export async function checkRun({ settings, checkpoint, own }: RunContent): Promise<void> {
  if ((settings.task === 'own') !== (own !== null)) {
    throw new ContentError({ kind: 'misfit', name: 'own' });
  }
  const task = own === null ? await taskOf(settings.task) : await ownTaskOf(own);
  const base = await loadCell(settings.cell).catch(() => {
    throw new ContentError({ kind: 'cell unknown', cell: settings.cell });
  });
  const cell =
    settings.own === null ? base : ownCell(base, settings.own.name, settings.own.equations);
  const { shape } = prepared(task, settings);
  const { model, tokens } = modelOf(cell, settings, shape);
  const parameters = placeParameters(model, tokens, createArena());
  const needed = parameters.read(new Float32Array(parameters.floats), 0);
  const name = misfitIn(checkpoint.weights, needed);
  if (name !== null) throw new ContentError({ kind: 'misfit', name });
  if (fingerprintOf(checkpoint.weights) !== checkpoint.fingerprint) {
    throw new ContentError({ kind: 'misfit', name: 'fingerprint' });
  }
  const { first, second } = checkpoint.optimiser;
  if (first.length !== parameters.floats || second.length !== parameters.floats) {
    throw new ContentError({ kind: 'misfit', name: 'optimiser' });
  }
}

/** The name that a run file gives the first array that is missing or has another size than is needed; null where all fit. */
function misfitIn(given: PlanWeights, needed: PlanWeights): string | null {
  const sizes = ({ lanes, readout, embedding }: PlanWeights): ReadonlyMap<string, number> =>
    new Map([
      ...lanes.flatMap((lane, k) =>
        [...lane].map(([name, { length }]) => [`${k}.${name}`, length] as const),
      ),
      ...[...(readout ?? [])].map(([name, { length }]) => [`readout.${name}`, length] as const),
      ...(embedding === null ? [] : [['embedding', embedding.length] as const]),
    ]);
  const has = sizes(given);
  return [...sizes(needed)].find(([name, size]) => has.get(name) !== size)?.[0] ?? null;
}

function prepared(task: LabTask, settings: RunContent['settings']): Prepared {
  try {
    return task.prepare(settings.options, settings.preparation, settings.dataSeed);
  } catch (error) {
    if (error instanceof TooLittle)
      throw new ContentError({ kind: 'too little', words: error.words });
    throw error;
  }
}

function taskOf(id: string): Promise<LabTask> {
  if (!labTasks.some((task) => task.id === id)) {
    throw new ContentError({ kind: 'task unknown', task: id });
  }
  return loadLabTask(id);
}

async function ownTaskOf({ text, header, choice }: OwnData): Promise<LabTask> {
  const [{ readTable }, { ownTask }] = await Promise.all([
    import('../../../tasks/lab/own-data/read-table'),
    import('../../../tasks/lab/own-data/own-task'),
  ]);
  const { table, problems } = readTable(text, header);
  const made = table === null ? null : ownTask(table, choice);
  const why = [...problems, ...(made?.problems ?? [])][0]?.why;
  const task = made?.task ?? null;
  if (task === null) {
    const words = why ?? { en: 'the data cannot be read', zh: '数据无法读取' };
    throw new ContentError({ kind: 'too little', words });
  }
  return task;
}
