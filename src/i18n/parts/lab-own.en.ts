import { formatsOf } from '../format';

const { count } = formatsOf('en');

/** A table of the visitor's own, from file to task. */
export const labOwn = {
  open: 'Your own data…',
  title: 'Train on your own data',
  promise:
    'Nothing leaves this machine: the file is read here, in this page, and there is no server.',
  source: {
    label: 'Data',
    drop: 'or drop a CSV or TSV file here,',
    choose: 'Choose a file…',
    paste: 'or paste a table',
    pasted: 'pasted table',
    limits:
      'At most 5 MB and 100,000 rows. For a forecast at least 30 numbers, for texts two classes.',
    unreadable: ({ name }: { name: string }) => `“${name}” could not be read.`,
    tooLarge: ({ name }: { name: string }) => `“${name}” is larger than 5 MB.`,
    noText: ({ name }: { name: string }) =>
      `“${name}” is no text in UTF-8. Save it as CSV in UTF-8 and choose it again.`,
    reading: 'Reading …',
  },
  header: 'The first row holds names',
  preview: ({ rows, columns }: { rows: number; columns: number }) =>
    `${count(rows)} rows, ${count(columns)} columns; the first rows:`,
  row: 'row',
  kinds: { date: 'date', number: 'number', labels: 'labels', text: 'text', empty: 'empty' },
  what: {
    label: 'What is to be learned',
    series: 'Forecast a series',
    text: 'Judge texts',
  },
  columns: {
    date: 'Date',
    noDate: 'none: the rows are in order',
    target: 'What is forecast',
    inputs: 'What goes in',
    text: 'Text',
    label: 'Label',
  },
  nothing: 'There is neither a number to forecast nor a text with a label in this table.',
  problems: ({ some }: { some: number }) =>
    some === 1 ? 'One thing does not fit:' : `${count(some)} things do not fit:`,
  place: ({ row, column }: { row: number | null; column: string | null }) =>
    [row === null ? null : `row ${count(row)}`, column === null ? null : `“${column}”`]
      .filter((part) => part !== null)
      .join(', '),
  unusable: 'With this nothing can be trained yet.',
  fits: 'Everything fits.',
  use: 'Use these data',
};
