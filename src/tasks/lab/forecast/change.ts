/** What is said about a series: its value, how much it changes, or by which share it changes. */
export type Said = 'level' | 'difference' | 'return';

/** The series as it is said, looking back `span` steps; NaN where that is not known. A share of 0 counts as 0. */
export function changesOf(values: Float64Array, said: Said, span: number): Float64Array {
  if (said === 'level') return values;
  return values.map((value, k) => {
    const before = values[k - span] ?? NaN;
    if (said === 'difference') return value - before;
    return before === 0 ? 0 : value / before - 1;
  });
}

/** The value that follows from the one in force and what is said. */
export function valueAfter(before: number, saying: number, said: Said): number {
  if (said === 'level') return saying;
  return said === 'difference' ? before + saying : before * (1 + saying);
}
