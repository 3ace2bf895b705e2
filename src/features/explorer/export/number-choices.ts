import { csvOf } from './csv';
import type { Shown } from './picture-choices';
import { fileName } from './file-name';
import type { SaveChoice } from './SaveRow';
import { sequenceCsv } from './sequence-csv';
import { traceJson } from './trace-json';

const CSV = 'text/csv;charset=utf-8';

export function sequenceChoices({ run, words, inLanguage }: Shown): readonly SaveChoice[] {
  return [
    {
      format: 'CSV',
      name: fileName(run, 'csv'),
      make: () => new Blob([sequenceCsv(run, words.column, inLanguage)], { type: CSV }),
    },
  ];
}

export function traceChoices({ run }: Shown): readonly SaveChoice[] {
  return [
    {
      format: 'JSON',
      name: fileName(run, 'json'),
      make: () => new Blob([traceJson(run)], { type: 'application/json' }),
    },
  ];
}

/** The tables that are on the page now, by their names. */
export function tableChoices({ run, timestep }: Shown): readonly {
  readonly what: string;
  readonly choices: readonly SaveChoice[];
}[] {
  const tables = [...document.querySelectorAll<HTMLTableElement>('#main table')];
  return tables.map((table, k) => ({
    what: nameOf(table) ?? String(k + 1),
    choices: [
      {
        format: 'CSV',
        name: fileName(run, 'csv', { timestep, what: `table-${k + 1}` }),
        make: () => new Blob([csvOf(table)], { type: CSV }),
      },
    ],
  }));
}

/** Its caption, or the last heading before it. */
function nameOf(table: HTMLTableElement): string | null {
  const headings = [...document.querySelectorAll('#main :is(h2, h3, h4)')];
  const before = headings.findLast(
    (heading) => heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return table.caption?.textContent ?? before?.textContent ?? null;
}
