import { format, resolveConfig } from 'prettier';
import type { Cell } from '../../src/engine/cell';
import { cellInMarkdown } from './cell-in-markdown';

const START =
  '<!-- The cells: written by `node scripts/run.mjs scripts/model-doc.ts`, do not edit. -->';
const END = '<!-- End of the cells. -->';

/** The text of docs/model.md with its part on the cells written anew. Throws where the marks of that part are missing. */
export async function withCells(
  document: string,
  path: string,
  cells: readonly Cell[],
): Promise<string> {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${path} must hold “${START}”, then “${END}”.`);
  const sections = cells.map(cellInMarkdown).join('\n');
  const text = `${document.slice(0, start + START.length)}\n\n${sections}\n${document.slice(end)}`;
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}
