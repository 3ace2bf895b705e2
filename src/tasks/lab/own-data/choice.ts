import type { FoundColumn } from './columns';
import { MOST_LABELS } from './columns';

/** What to do with a table; columns by their place. */
export type OwnChoice =
  | {
      readonly kind: 'series';
      /** null: the rows are in order of time. */
      readonly date: number | null;
      /** At least one. */
      readonly inputs: readonly number[];
      readonly target: number;
    }
  | { readonly kind: 'text'; readonly text: number; readonly label: number };

/** Names by which people call the one number that matters. */
const TARGETS = /^(close|value|y|target|price|收盘(价|值)?|数值|价格|目标)$/i;
const LABELS = /^(label|class|category|sentiment|target|标签|类别|情感)$/i;

/** What the columns seem to be meant for; null where there is neither a number to forecast nor a text with a label. */
export function suggestChoice(columns: readonly FoundColumn[]): OwnChoice | null {
  const texts = columns.filter(({ kind }) => kind === 'text');
  const label =
    columns.find((column) => isLabel(column) && LABELS.test(column.name)) ?? columns.find(isLabel);
  // Where texts of many words stand beside a few that recur, nobody has a series in mind.
  const [text] = texts.toSorted((one, other) => other.different - one.different);
  if (text !== undefined && label !== undefined) {
    return { kind: 'text', text: text.place, label: label.place };
  }
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const target = numbers.find(({ name }) => TARGETS.test(name)) ?? numbers[0];
  if (target === undefined) return null;
  const date = columns.find(({ kind }) => kind === 'date');
  return {
    kind: 'series',
    date: date?.place ?? null,
    inputs: [target.place],
    target: target.place,
  };
}

/** Whether a column can be a label: two to twenty different ones, which may be numbers (0 and 1). */
function isLabel({ kind, different, filled }: FoundColumn): boolean {
  if (kind !== 'labels' && kind !== 'number') return false;
  return different >= 2 && different <= MOST_LABELS && different <= filled / 2;
}
