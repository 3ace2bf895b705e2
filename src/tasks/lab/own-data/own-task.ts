import type { LabTask } from '../task';
import type { OwnChoice } from './choice';
import { ownSeries } from './own-series';
import { ownTexts } from './own-texts';
import { Problems, type Problem } from './problem';
import type { Table } from './read-table';

/** A table as a task; null where it cannot be one. Never throws for what stands in the table: that is told. */
export function ownTask(
  table: Table,
  choice: OwnChoice,
): { readonly task: LabTask | null; readonly problems: readonly Problem[] } {
  const problems = new Problems();
  const task =
    choice.kind === 'series'
      ? ownSeries(table, choice, problems)
      : ownTexts(table, choice, problems);
  return { task, problems: problems.list() };
}
