import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** The first Python of this machine that has the package; null where none has. */
export function pythonWith(module: 'numpy' | 'torch'): string | null {
  const found = ['python3', '/usr/bin/python3'].find((python) => {
    try {
      execFileSync(python, ['-c', `import ${module}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  return found ?? null;
}

/**
 * Runs each program in one Python after the other, each as a program of its own, and returns what each printed. `beside` are files of
 * any content that stand in the same folder, which is also where modules are looked for.
 */
export function outputsOf(
  python: string,
  programs: readonly string[],
  beside: ReadonlyMap<string, string | Uint8Array> = new Map(),
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'unrolled-'));
  try {
    for (const [name, content] of beside) writeFileSync(join(folder, name), content);
    const paths = programs.map((text, k) => {
      const path = join(folder, `cell${k}.py`);
      writeFileSync(path, text);
      return path;
    });
    const runner =
      'import runpy, sys\nfor path in sys.argv[1:]:\n    runpy.run_path(path)\n    print("====")';
    const printed = execFileSync(python, ['-W', 'error::RuntimeWarning', '-c', runner, ...paths], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONPATH: folder },
    });
    return printed.split('====\n').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every list of numbers that follows `name =` in what a file printed, one after the other. */
export function printedNumbers(output: string, name: string): readonly number[] {
  return [...output.matchAll(new RegExp(`\\b${name} = (\\[.*?\\])`, 'g'))].flatMap(
    ([, list = '[]']) => JSON.parse(list) as number[],
  );
}
