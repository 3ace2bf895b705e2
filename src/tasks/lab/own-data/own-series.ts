import type { Words } from '../../../engine/cell';
import { forecastTask } from '../forecast/forecast-task';
import type { Column } from '../forecast/series';
import type { LabTask } from '../task';
import type { OwnChoice } from './choice';
import { isMissing, numberOf } from './numbers';
import type { Problems } from './problem';
import type { Table } from './read-table';
import { orderOf, timeOf } from './times';

/** Fewer values of the target than this leave nothing to judge by. */
const LEAST = 30;

/** A series of one's own, in order of its dates. */
export function ownSeries(
  table: Table,
  choice: Extract<OwnChoice, { readonly kind: 'series' }>,
  problems: Problems,
): LabTask | null {
  const { date, target, inputs } = choice;
  const wanted = [...new Set([target, ...inputs])];
  if (inputs.length === 0 || wanted.some((place) => table.names[place] === undefined)) {
    problems.add(
      null,
      null,
      'choose at least one input that is there',
      '请至少选择一个存在的输入列',
    );
    return null;
  }
  const order = date === null ? table.rows.map((_, k) => k) : byTime(table, date, problems);
  const columns = wanted.map((place) => readColumn(table, place, order, problems));
  const known = columns[0]?.values.filter((value) => !Number.isNaN(value)) ?? new Float64Array();
  if (known.length < LEAST) {
    problems.add(
      null,
      table.names[target] ?? null,
      `${known.length} numbers are too few to forecast: at least ${LEAST}`,
      `只有 ${known.length} 个数，太少，无法预测：至少要 ${LEAST} 个`,
    );
    return null;
  }
  const empty = columns.find(({ values }) => values.every((value) => Number.isNaN(value)));
  if (empty !== undefined) {
    problems.add(null, empty.name.en, 'there is no number in it', '这一列没有数');
    return null;
  }
  const nameOfStep = (step: number): string => {
    const row = order[step];
    if (row === undefined) return '';
    return date === null ? String(table.numbers[row] ?? '') : (table.rows[row]?.[date] ?? '');
  };
  return forecastTask({
    id: 'own',
    name: { en: 'Your series', zh: '你的序列' },
    description: {
      en: 'The model sees a window of your series and says the next value. Your data stay on this machine.',
      zh: '模型看到你的序列中的一段窗口，说出下一个值。数据不会离开这台电脑。',
    },
    source: null,
    usual: {
      window: Math.max(2, Math.min(30, Math.floor(known.length / 10))),
      order: 5,
      said: known.every((value) => value > 0)
        ? ['level', 'difference', 'return']
        : ['level', 'difference'],
    },
    options: [],
    series: () => ({
      columns,
      target: 0,
      inputs: inputs.map((place) => wanted.indexOf(place)),
      nameOfStep,
      season: null,
    }),
  });
}

/** Rows in order of their dates; rows without one are told and left out. */
function byTime(table: Table, date: number, problems: Problems): readonly number[] {
  const name = table.names[date] ?? null;
  const cells = table.rows.map((row) => row[date] ?? '');
  const first = orderOf(cells);
  const dated = cells.flatMap((cell, row) => {
    const time = timeOf(cell, first);
    if (time !== null) return [{ row, time }];
    problems.add(
      table.numbers[row] ?? null,
      name,
      `“${shortened(cell)}” is not a date; the row is left out`,
      `“${shortened(cell)}”不是日期；此行略去`,
    );
    return [];
  });
  dated.sort((one, other) => one.time - other.time);
  return dated
    .filter(({ row, time }, k) => {
      if (dated[k - 1]?.time !== time) return true;
      problems.add(
        table.numbers[row] ?? null,
        name,
        `“${shortened(cells[row] ?? '')}” stands there twice; this row is left out`,
        `“${shortened(cells[row] ?? '')}”重复出现；此行略去`,
      );
      return false;
    })
    .map(({ row }) => row);
}

function readColumn(
  table: Table,
  place: number,
  order: readonly number[],
  problems: Problems,
): Column {
  const name = table.names[place] ?? '';
  const values = Float64Array.from(order, (row) => {
    const cell = table.rows[row]?.[place] ?? '';
    if (isMissing(cell)) return NaN;
    const value = numberOf(cell);
    if (value === null) {
      problems.add(
        table.numbers[row] ?? null,
        name,
        `“${shortened(cell)}” is not a number; it counts as missing`,
        `“${shortened(cell)}”不是数；按缺失处理`,
      );
    }
    return value ?? NaN;
  });
  const words: Words = { en: name, zh: name };
  return { name: words, unit: null, values };
}

/** Enough of a cell to find it by. */
function shortened(cell: string): string {
  return cell.length > 30 ? `${cell.slice(0, 29)}…` : cell;
}
