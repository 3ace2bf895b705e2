// Follows dist/.vite/manifest.json from the entry to every script that the first view loads, and holds their sum to the budget.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** Bytes of script, compressed with gzip as most static hosts do, that the first view may cost. */
const BUDGET = 150_000;

/**
 * What the first view imports dynamically, by source path: one language, one preset. A pattern that matches several chunks
 * counts the largest; one that matches none is out of date.
 */
const LOADED_AT_START = [
  /^src\/i18n\/(en|zh)\.ts$/,
  /^src\/tasks\/sine\/preset\.ts$/,
  /^src\/tasks\/sine\/weights\/lstm\.json$/,
];

/** @typedef {{ file: string, name?: string, src?: string, isEntry?: boolean, imports?: string[] }} Chunk */

const dist = resolve(root, 'dist');
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(resolve(dist, '.vite/manifest.json'), 'utf8'));

/** @param {Chunk} chunk */
function measure({ file, src, name }) {
  const code = readFileSync(resolve(dist, file));
  return {
    name: src ?? name ?? file,
    raw: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}

/** The chunk and all that it imports statically. @param {string} key @param {Set<string>} [seen] */
function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const other of manifest[key]?.imports ?? []) withImports(other, seen);
  }
  return seen;
}

/** @param {Iterable<string>} keys */
function gzipOf(keys) {
  return [...keys].reduce((sum, key) => sum + (manifest[key] ? measure(manifest[key]).gzip : 0), 0);
}

/** @param {RegExp} pattern */
function largestMatch(pattern) {
  const [largest] = Object.keys(manifest)
    .filter((key) => pattern.test(key) && manifest[key]?.file.endsWith('.js'))
    .sort((a, b) => gzipOf(withImports(b)) - gzipOf(withImports(a)));
  if (largest === undefined) {
    throw new Error(
      `No chunk of the build matches ${String(pattern)}: correct the list in scripts/size.mjs.`,
    );
  }
  return largest;
}

const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
const first = new Set(
  [...entries, ...LOADED_AT_START.map(largestMatch)].flatMap((key) => [...withImports(key)]),
);
const script = resolve(root, 'public/theme.js');
const outside = readFileSync(script);
const rows = [
  ...[...first].flatMap((key) => (manifest[key] ? [measure(manifest[key])] : [])),
  {
    name: 'public/theme.js',
    raw: outside.length,
    gzip: gzipSync(outside, { level: 9 }).length,
    brotli: brotliCompressSync(outside).length,
  },
];

const total = { name: 'first view', raw: 0, gzip: 0, brotli: 0 };
for (const row of rows) {
  total.raw += row.raw;
  total.gzip += row.gzip;
  total.brotli += row.brotli;
}
/** @param {string | number} text */
const column = (text) => text.toLocaleString('en').padStart(10);
console.log(`${'script'.padEnd(40)}${column('bytes')}${column('gzip')}${column('brotli')}`);
for (const { name, raw, gzip, brotli } of [...rows, total]) {
  console.log(`${name.padEnd(40)}${column(raw)}${column(gzip)}${column(brotli)}`);
}
console.log(`budget: ${BUDGET.toLocaleString('en')} bytes of gzip`);
if (total.gzip > BUDGET) {
  console.error(
    `The first view is ${(total.gzip - BUDGET).toLocaleString('en')} bytes over the budget.`,
  );
  process.exitCode = 1;
}
