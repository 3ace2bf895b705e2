// Writes the part of docs/model.md that follows from the cells: `node scripts/run.mjs scripts/model-doc.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cells } from '../src/cells/catalogue';
import { withCells } from './model-doc/model-doc';

const path = resolve(import.meta.dirname, '../docs/model.md');
writeFileSync(path, await withCells(readFileSync(path, 'utf8'), path, cells));
