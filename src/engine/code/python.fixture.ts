import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Runs each file in one Python after the other, each as a program of its own, and returns what each printed. */
export function outputsOf(python: string, files: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'unrolled-'));
  try {
    const paths = files.map((text, k) => {
      const path = join(folder, `cell${k}.py`);
      writeFileSync(path, text);
      return path;
    });
    const runner =
      'import runpy, sys\nfor path in sys.argv[1:]:\n    runpy.run_path(path)\n    print("====")';
    const printed = execFileSync(python, ['-W', 'error', '-c', runner, ...paths], {
      encoding: 'utf8',
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
