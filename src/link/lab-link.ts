import * as v from 'valibot';
import type { RunSettings } from '../trainer/run-settings';
import { settingsSchema } from '../trainer/settings-schema';
import type { LinkProblem } from './problem';

/** What somebody else's run came to: after so many updates the weights had that fingerprint. */
export interface Expected {
  readonly update: number;
  readonly fingerprint: string;
}

/** What a link to the lab asks for. */
export interface AskedRun {
  /** By id; null: the first. */
  readonly task: string | null;
  /** What differs from the task's usual settings, by path such as `training.rate`. */
  readonly differs: ReadonlyMap<string, Plain>;
  readonly expected: Expected | null;
}

/** A value without parts. */
export type Plain = string | number | boolean | null;

const MOST = 100;

/** What differs from the usual settings, as keys of a link with values: `set` is a list of path:value, as JSON says a value. */
export function writeLab(
  settings: RunSettings,
  usual: RunSettings,
  first: string,
  reached: Expected | null,
): readonly (readonly [string, string])[] {
  const before = new Map(leavesOf(usual));
  const differs = leavesOf(settings).filter(
    ([path, value]) => path !== 'task' && before.get(path) !== value,
  );
  return [
    ...(settings.task === first ? [] : [['task', settings.task] as const]),
    ...(differs.length === 0
      ? []
      : [['set', JSON.stringify(Object.fromEntries(differs))] as const]),
    ...(reached === null ? [] : [['run', `${reached.update}.${reached.fingerprint}`] as const]),
  ];
}

const leafSchema = v.record(
  v.pipe(v.string(), v.maxLength(80)),
  v.union([v.pipe(v.string(), v.maxLength(4000)), v.number(), v.boolean(), v.null()]),
);

/** Reads the keys that {@link writeLab} writes. Never throws: what cannot be read is a problem and left out. */
export function readLab(
  asked: URLSearchParams,
  tasks: readonly string[],
): { readonly run: AskedRun; readonly problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const unread = (key: 'task' | 'set' | 'run', value: string): null => {
    problems.push({ kind: 'value', key, value: [...value].slice(0, 40).join('') });
    return null;
  };
  const task = asked.get('task');
  const set = asked.get('set');
  const run = asked.get('run');
  const known = task === null || tasks.includes(task);
  return {
    run: {
      task: known ? task : unread('task', task),
      differs: new Map(set === null || !known ? [] : (leavesIn(set) ?? unread('set', set) ?? [])),
      expected: run === null ? null : (expectedIn(run) ?? unread('run', run)),
    },
    problems,
  };
}

/**
 * The usual settings with what a link has otherwise. A path that does not exist, or a value that does not fit, is left out and
 * told, whatever else the link holds.
 */
export function withDiffers(
  usual: RunSettings,
  differs: ReadonlyMap<string, Plain>,
): { readonly settings: RunSettings; readonly problems: readonly LinkProblem[] } {
  let settings = usual;
  const problems: LinkProblem[] = [];
  // Of a kind of optimiser or schedule the other values depend: all of one branch go together.
  for (const [branch, leaves] of branchesOf(differs)) {
    const asked: unknown = leaves.reduce<unknown>(
      (made, [path, value]) => withLeaf(made, path.split('.'), value),
      settings,
    );
    const parsed = v.safeParse(settingsSchema, asked);
    if (parsed.success) settings = parsed.output;
    else {
      const [, value] = leaves[0] ?? ['', ''];
      problems.push({
        kind: 'value',
        key: 'set',
        value: `${branch} ${String(value)}`.slice(0, 40),
      });
    }
  }
  return { settings, problems };
}

function branchesOf(
  differs: ReadonlyMap<string, Plain>,
): ReadonlyMap<string, readonly (readonly [string, Plain])[]> {
  const branches = new Map<string, (readonly [string, Plain])[]>();
  for (const leaf of [...differs].slice(0, MOST)) {
    const whole = /^(training\.optimiser|schedule|own)(\.|$)/.exec(leaf[0])?.[1] ?? leaf[0];
    branches.set(whole, [...(branches.get(whole) ?? []), leaf]);
  }
  return branches;
}

/** A copy with that value at that path; `own` and its like come into being with their first leaf. */
function withLeaf(whole: unknown, [key = '', ...rest]: readonly string[], value: Plain): unknown {
  const given = typeof whole === 'object' && whole !== null ? whole : {};
  if (key === '__proto__') return whole;
  const inside: unknown = Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : {};
  return { ...given, [key]: rest.length === 0 ? value : withLeaf(inside, rest, value) };
}

function leavesIn(text: string): readonly [string, Plain][] | null {
  try {
    const parsed = v.safeParse(leafSchema, JSON.parse(text));
    return parsed.success ? Object.entries(parsed.output) : null;
  } catch {
    return null;
  }
}

function expectedIn(text: string): Expected | null {
  const [, update, fingerprint] = /^(\d{1,8})\.([0-9a-f]{16})$/.exec(text) ?? [];
  return update === undefined || fingerprint === undefined
    ? null
    : { update: Number(update), fingerprint };
}

function leavesOf(value: object, before = ''): readonly (readonly [string, Plain])[] {
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) => {
    const path = `${before}${key}`;
    return typeof inside === 'object' && inside !== null
      ? leavesOf(inside, `${path}.`)
      : [[path, inside as Plain] as const];
  });
}
