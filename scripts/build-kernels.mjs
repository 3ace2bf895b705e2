// `npm run build:kernels`: compiles src/engine/kernels/assembly (AssemblyScript) to WebAssembly, and writes it as text into a module,
// so that a worker and Node get it the same way and nothing is fetched. Every other script does so where the sources are newer.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';

const root = resolve(import.meta.dirname, '..');
const sources = resolve(root, 'src/engine/kernels/assembly');
const built = resolve(root, 'src/engine/kernels/built/kernels.ts');

const OPTIONS = ['-O3', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--noAssert'];

/** True where the built module is as new as every source and this script. */
function isBuilt() {
  const age = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const files = readdirSync(sources).map((name) => resolve(sources, name));
  return [...files, import.meta.filename].every((file) => statSync(file).mtimeMs <= age);
}

/** Compiles the kernels where that has to be. Throws where they are wrong; the compiler has said why. */
export function buildKernels() {
  if (isBuilt()) return;
  const compiler = resolve(root, 'node_modules/assemblyscript/bin/asc.js');
  const binary = resolve(root, '.cache/kernels.wasm');
  mkdirSync(dirname(binary), { recursive: true });
  const entry = resolve(sources, 'index.ts');
  const { status } = spawnSync(
    process.execPath,
    [compiler, entry, '--outFile', binary, ...OPTIONS],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The kernels do not compile; the message is above.');
  mkdirSync(dirname(built), { recursive: true });
  const text = readFileSync(binary).toString('base64');
  writeFileSync(
    built,
    `/** Written by scripts/build-kernels.mjs: WebAssembly in base64. */\nexport const KERNELS =\n  '${text}';\n`,
  );
}

if (process.argv[1] === import.meta.filename) buildKernels();
