import { suggestChoice, type OwnChoice } from '../../../tasks/lab/own-data/choice';
import { findColumns, type FoundColumn } from '../../../tasks/lab/own-data/columns';
import { ownTask } from '../../../tasks/lab/own-data/own-task';
import type { Problem } from '../../../tasks/lab/own-data/problem';
import { readTable, type Table } from '../../../tasks/lab/own-data/read-table';
import { TooLittle, type LabTask } from '../../../tasks/lab/task';

/** A text as a table. */
export interface ReadText {
  readonly table: Table | null;
  readonly columns: readonly FoundColumn[];
  readonly suggested: OwnChoice | null;
  readonly problems: readonly Problem[];
}

/** What a text holds. `header`: whether its first row holds names; null lets it be found out. */
export function readText(text: string, header: boolean | null): ReadText {
  const { table, problems } = readTable(text, header);
  const columns = table === null ? [] : findColumns(table);
  return { table, columns, suggested: suggestChoice(columns), problems };
}

/** The task that a choice makes of it, prepared once to see that it can be; null where it cannot be. */
export function taskOf(
  { table, problems }: ReadText,
  choice: OwnChoice | null,
): { readonly task: LabTask | null; readonly problems: readonly Problem[] } {
  if (table === null || choice === null) return { task: null, problems };
  const made = ownTask(table, choice);
  const all = [...problems, ...made.problems];
  if (made.task === null) return { task: null, problems: all };
  const failure = failureOf(made.task);
  return failure === null
    ? { task: made.task, problems: all }
    : { task: null, problems: [...all, { row: null, column: null, why: failure }] };
}

function failureOf(task: LabTask): Problem['why'] | null {
  try {
    task.prepare({}, {}, 1);
    return null;
  } catch (error) {
    if (error instanceof TooLittle) return error.words;
    throw error;
  }
}
