import { loadCell } from '../cells/load-cell';
import { ownCell } from '../cells/own-cell';
import type { Cell, Words } from '../engine/cell';
import { PlanTooLarge } from '../engine/plan/plan';
import { loadLabTask } from '../tasks/lab/catalogue';
import type { Problem } from '../tasks/lab/own-data/problem';
import { TooLittle, type LabTask } from '../tasks/lab/task';
import type { OwnData } from './protocol';
import type { RunSettings } from './run-settings';

/** Data of one's own that cannot be learned from, in words for whoever brought them. */
class UnfitData extends Error {
  override readonly name = 'UnfitData';
  readonly words: Words;

  constructor({ column, why }: Pick<Problem, 'column' | 'why'>) {
    const [en, zh] = column === null ? ['', ''] : [`${column}: `, `${column}：`];
    super(`${en}${why.en}`);
    this.words = { en: `${en}${why.en}`, zh: `${zh}${why.zh}` };
  }
}

/**
 * Fetches the task and the cell that the settings name. Rejects with {@link UnfitData}, with what `ownCell` throws, or where something
 * cannot be fetched.
 */
export async function loadRun(
  settings: Pick<RunSettings, 'task' | 'cell' | 'own'>,
  own: OwnData | null,
): Promise<{ readonly task: LabTask; readonly cell: Cell }> {
  const [task, cell] = await Promise.all([
    settings.task === 'own' ? loadOwnTask(own) : loadLabTask(settings.task),
    loadCell(settings.cell),
  ]);
  const equations = settings.own;
  return {
    task,
    cell: equations === null ? cell : ownCell(cell, equations.name, equations.equations),
  };
}

const NO_DATA: Words = { en: 'There are no data of your own.', zh: '没有你自己的数据。' };

async function loadOwnTask(own: OwnData | null): Promise<LabTask> {
  if (own === null) throw new UnfitData({ column: null, why: NO_DATA });
  const [{ readTable }, { ownTask }] = await Promise.all([
    import('../tasks/lab/own-data/read-table'),
    import('../tasks/lab/own-data/own-task'),
  ]);
  const { table, problems } = readTable(own.text, own.header);
  if (table === null) throw new UnfitData(reasonAmong(problems));
  const { task, problems: more } = ownTask(table, own.choice);
  if (task === null) throw new UnfitData(reasonAmong(more));
  return task;
}

/** What is about the whole file comes last, and is why nothing came of it. */
function reasonAmong(problems: readonly Problem[]): Pick<Problem, 'column' | 'why'> {
  return (
    problems.findLast(({ row }) => row === null) ??
    problems.at(-1) ?? { column: null, why: NO_DATA }
  );
}

const TOO_LARGE: Words = {
  en: 'This model needs more memory than a browser gives. Make it, the batch or the sequences smaller.',
  zh: '这个模型需要的内存超出了浏览器的限度。请减小模型、批大小或序列长度。',
};

/** Why a run could not be opened, in words where there are some. */
export function failureOf(error: unknown): {
  readonly words: Words | null;
  readonly message: string;
} {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof TooLittle || error instanceof UnfitData) {
    return { words: error.words, message };
  }
  return { words: error instanceof PlanTooLarge ? TOO_LARGE : null, message };
}
