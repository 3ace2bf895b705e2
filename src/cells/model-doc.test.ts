import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withCells } from '../../scripts/model-doc/model-doc';
import { cells } from './catalogue';

const path = resolve(import.meta.dirname, '../../docs/model.md');

it('docs/model.md says of every cell what its equations say now', async () => {
  const document = readFileSync(path, 'utf8');
  expect(
    await withCells(document, path, cells),
    'Run `node scripts/run.mjs scripts/model-doc.ts`.',
  ).toBe(document);
});

it('docs/model.md has no place for cells other than the one it marks', async () => {
  await expect(withCells('# Model', path, cells)).rejects.toThrow('must hold');
});
