import { ownCell } from '../../../cells/own-cell';
import { loadCell } from '../../../cells/load-cell';
import { createArena } from '../../../engine/plan/arena';
import { placeParameters } from '../../../engine/plan/parameters';
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
  const task = own === null ? await taskOf(settings.task) : await ownTaskOf(own);
  const base = await loadCell(settings.cell).catch(() => {
    throw new ContentError({ kind: 'cell unknown', cell: settings.cell });
  });
  const cell =
    settings.own === null ? base : ownCell(base, settings.own.name, settings.own.equations);
  const { shape } = prepared(task, settings);
  const { model, tokens } = modelOf(cell, settings, shape);
  const parameters = placeParameters(model, tokens, createArena());
  try {
    parameters.write(new Float32Array(parameters.floats), 0, checkpoint.weights);
  } catch (error) {
    throw new ContentError({
      kind: 'misfit',
      name: error instanceof Error ? error.message : String(error),
    });
  }
  const { first, second } = checkpoint.optimiser;
  if (first.length !== parameters.floats || second.length !== parameters.floats) {
    throw new ContentError({ kind: 'misfit', name: 'optimiser' });
  }
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
