// `npm test`: sets up, then runs every check of package.json (the scripts `test:*`, in the order written there: cheap first)
// and sums up; what does not need the build runs two at a time. `npm test -- lint unit` runs these two only.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { root, setUp, toolPath } from './setup.mjs';

/** Checks that look at dist/: without a build there is nothing to look at. */
const NEEDS_BUILD = new Set(['size', 'browser']);

/** Run by their own name only. */
const ON_DEMAND = new Set(['monkey']);

/** @typedef {{ name: string, seconds: number, status: 'ok' | 'failed' | 'not run', passed: number, failed: number, skipped: number, flaky?: readonly string[] }} Outcome */

/** @typedef {{ suites?: readonly Suite[], specs?: readonly { title: string, tests: readonly { status: string }[] }[] }} Suite */

/** Where a test runner leaves its counts; see vite.config.ts and playwright.config.ts. @param {string} name */
const reportPath = (name) => resolve(root, `.cache/report-${name}.json`);

/**
 * The titles of what failed first and passed when it was run again.
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
function flakyIn({ suites = [], specs = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title }) => title), ...suites.flatMap(flakyIn)];
}

/**
 * How many tests a runner counted; null for a check that is one thing only.
 * @param {string} name
 */
function readCounts(name) {
  /** @type {{ stats?: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number> } & Suite & Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} */
  let report;
  try {
    report = JSON.parse(readFileSync(reportPath(name), 'utf8'));
  } catch {
    return null;
  }
  const { stats } = report;
  if (stats !== undefined) {
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      flaky: flakyIn(report),
    };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Runs one command; its output is kept back, and shown when it fails.
 * @param {string} command
 * @returns {Promise<boolean>} whether it succeeded
 */
function run(command) {
  return new Promise((done) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...toolPath(), ...colour },
    });
    /** @type {Buffer[]} */
    const output = [];
    const keep = (/** @type {Buffer} */ chunk) => output.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (status) => {
      if (status !== 0) process.stdout.write(`\n${Buffer.concat(output).toString()}\n`);
      done(status === 0);
    });
  });
}

/** @param {string} name @param {string} command @returns {Promise<Outcome>} */
async function check(name, command) {
  rmSync(reportPath(name), { force: true });
  const start = performance.now();
  const ok = await run(command);
  const seconds = (performance.now() - start) / 1000;
  const counts = readCounts(name) ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 };
  // A runner that stops without a failed test (a file that does not load, a time limit) has failed all the same.
  if (!ok && counts.failed === 0) counts.failed = 1;
  const outcome = {
    name,
    seconds,
    status: /** @type {'ok' | 'failed'} */ (ok ? 'ok' : 'failed'),
    ...counts,
  };
  console.log(describe(outcome));
  return outcome;
}

/** @param {Outcome} outcome */
function describe({ name, seconds, status, passed, failed, skipped, flaky = [] }) {
  const tests =
    passed + failed > 1 ? `  ${String(passed)} of ${String(passed + failed)} tests` : '';
  const left =
    (skipped > 0 ? `, ${String(skipped)} skipped` : '') +
    flaky.map((title) => `\n  passed only the second time: ${title}`).join('');
  return `${name.padEnd(9)}${status.padEnd(8)}${seconds.toFixed(1).padStart(6)} s${tests}${left}`;
}

setUp();
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const asked = process.argv.slice(2);
const checks = Object.entries(scripts)
  .filter(([name]) => name.startsWith('test:'))
  .map(([name, command]) => ({ name: name.slice('test:'.length), command }))
  .filter(({ name }) => (asked.length === 0 ? !ON_DEMAND.has(name) : asked.includes(name)));
const unknown = asked.filter((name) => !checks.some((known) => known.name === name));
if (unknown.length > 0) {
  console.error(`There is no check named ${unknown.join(', ')}.`);
  process.exit(1);
}

/** What reads the sources only is run two at a time: most of it uses one core. */
const AT_ONCE = 2;

/** @type {Outcome[]} */
const outcomes = [];
const start = performance.now();
const ofSources = checks.filter(({ name }) => name !== 'build' && !NEEDS_BUILD.has(name));
const waiting = [...ofSources];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes.push(await check(next.name, next.command));
    }
  }),
);
for (const { name, command } of checks.filter((one) => !ofSources.includes(one))) {
  const built = !outcomes.some((o) => o.name === 'build' && o.status === 'failed');
  if (built || !NEEDS_BUILD.has(name)) outcomes.push(await check(name, command));
  else outcomes.push({ name, seconds: 0, status: 'not run', passed: 0, failed: 1, skipped: 0 });
}

const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
const bad = outcomes.filter(({ status }) => status !== 'ok');
console.log(`\nAll checks: ${((performance.now() - start) / 1000).toFixed(0)} s`);
for (const { name, status } of bad) console.log(`${status}: ${name} (alone: npm run test:${name})`);
const skipped = sum('skipped') > 0 ? `, ${String(sum('skipped'))} skipped` : '';
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed${skipped}`);
process.exitCode = bad.length > 0 ? 1 : 0;
