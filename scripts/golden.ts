// Checks a folder of golden numbers: `npm run golden -- DIR`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { cellOf } from '../src/cells/catalogue';
import { checkGolden, type GoldenReport } from '../src/engine/golden/check-golden';
import { TOLERANCE } from '../src/engine/golden/comparison';

function describe(report: GoldenReport): string {
  switch (report.outcome) {
    case 'passed':
    case 'exceeded': {
      const { count, absolute, relative, worst } = report.errors;
      const figures = `absolute ${absolute.toExponential(1)}  relative ${relative.toExponential(1)}`;
      const verdict = report.outcome === 'passed' ? 'ok' : `EXCEEDS ${TOLERANCE}, most at ${worst}`;
      return `${figures}  ${String(count).padStart(5)} numbers  ${verdict}`;
    }
    case 'failed':
      return `COULD NOT BE CHECKED: ${report.message}`;
    case 'unknown kind':
      return 'not checked: unknown kind';
  }
}

function checkFile(folder: string, name: string): GoldenReport {
  try {
    return checkGolden(name, readFileSync(join(folder, name), 'utf8'), cellOf);
  } catch (error) {
    return { outcome: 'failed', message: String(error) };
  }
}

/** Prints a line per file, and returns the exit status. */
function run(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('Usage: npm run golden -- DIR\nChecks every .json file in the folder DIR.');
    return 1;
  }
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    console.error(`The folder ${folder} cannot be read: ${String(error)}`);
    return 1;
  }
  if (names.length === 0) {
    console.error(`There is no .json file in ${folder}.`);
    return 1;
  }
  const width = Math.max(...names.map(({ length }) => length));
  const outcomes = names.map((name) => {
    const report = checkFile(folder, name);
    console.log(`${name.padEnd(width)}  ${describe(report)}`);
    return report.outcome;
  });
  const bad = outcomes.filter((outcome) => outcome === 'failed' || outcome === 'exceeded').length;
  const checked = outcomes.filter((outcome) => outcome === 'passed').length;
  console.log(
    `${checked} of ${names.length} files agree to ${TOLERANCE}${bad > 0 ? `, ${bad} do not` : ''}.`,
  );
  return bad > 0 ? 1 : 0;
}

process.exitCode = run(process.argv[2]);
