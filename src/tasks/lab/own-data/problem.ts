import type { Words } from '../../../engine/cell';

/** Something in a file that does not fit. */
export interface Problem {
  /** Row of the file, 1-based, a header counted; null where it is about the whole file or column. */
  readonly row: number | null;
  /** The column's name; null where it is about whole rows. */
  readonly column: string | null;
  readonly why: Words;
}

/** More than these are counted, not listed. */
const MOST = 200;

/** Collects problems: the first of them as they are, the rest as one about how many more there are. */
export class Problems {
  private readonly found: Problem[] = [];
  private more = 0;

  add(row: number | null, column: string | null, en: string, zh: string): void {
    if (this.found.length < MOST) this.found.push({ row, column, why: { en, zh } });
    else this.more += 1;
  }

  list(): readonly Problem[] {
    if (this.more === 0) return this.found;
    const why = { en: `${this.more} more like these`, zh: `类似的问题还有 ${this.more} 处` };
    return [...this.found, { row: null, column: null, why }];
  }
}
