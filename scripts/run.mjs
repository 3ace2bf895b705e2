// Runs a TypeScript file of ours in Node, through Vite, so that it can use everything in src/ (import.meta.glob too):
// `node scripts/run.mjs scripts/golden.ts ARGUMENTS`, or `node scripts/run.mjs bench NAME` for bench/NAME.ts.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { root, setUp } from './setup.mjs';

/** The file that the arguments name, and what is left for it. @param {string[]} given */
function choose([first = '', ...rest]) {
  if (!existsSync(resolve(root, first)) || !statSync(resolve(root, first)).isDirectory()) {
    return { file: first, rest };
  }
  const names = readdirSync(resolve(root, first))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
  const [name = '', ...others] = rest;
  if (!names.includes(name)) throw new Error(`Name one of these: ${names.join(', ')}.`);
  return { file: join(first, `${name}.ts`), rest: others };
}

try {
  const { file, rest } = choose(process.argv.slice(2));
  setUp();
  const { runnerImport } = await import('vite');
  process.argv = [process.argv[0] ?? 'node', resolve(root, file), ...rest];
  await runnerImport(resolve(root, file), { root, logLevel: 'warn' });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
