import * as v from 'valibot';
import { plainSetup, type Begin, type OwnCell, type Setup } from '../tasks/setup';
import { readEdits, writeEdits } from './edits-text';
import type { LinkKey, LinkProblem } from './problem';

/** Panels that a link can leave out. */
export const panels = ['header', 'strip', 'inspector', 'transport'] as const;
export type Panel = (typeof panels)[number];

const otherPages = ['gradients', 'compare', 'lab', 'quiz', 'clinic'] as const;

/** How far in a link opens: a gate and a sum are of a node. */
export type LinkDepth =
  { readonly level: 'sequence' } | { readonly level: 'gate' | 'product'; readonly node: string };

/**
 * What a link carries: the setup of the run, and what is seen of it. Timestep, stage, unit and lane are 0-based here and
 * 1-based in the link; absent means as the preset begins.
 */
export interface LinkState {
  /** Absent: the explorer. */
  readonly page?: (typeof otherPages)[number];
  readonly setup: Setup;
  readonly timestep?: number;
  readonly stage?: number;
  readonly unit?: number;
  readonly lane?: number;
  /** Absent: the cell. */
  readonly depth?: LinkDepth;
  readonly tables?: true;
  readonly hide?: readonly Panel[];
  readonly embed?: true;
  readonly present?: true;
  readonly language?: 'en' | 'zh' | 'long';
  readonly theme?: 'system' | 'light' | 'dark';
}

/** What a link may name. The first of each list is the default, and is left out of links. */
export interface Known {
  readonly cells: readonly string[];
  readonly presets: readonly string[];
}

/** The version of the format that this code writes, and the newest it reads in full. */
export const LINK_VERSION = 1;

/** A longer fragment is not read at all. */
export const LONGEST_LINK = 40_000;

const counted = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));
const seeded = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const schemes = ['zero', 'uniform', 'glorot', 'orthogonal'] as const;
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,2}(\.\d{1,4})?$/), v.transform(Number));
const oneOf = <Count extends number>(...counts: readonly Count[]) =>
  v.pipe(v.string(), v.transform(Number), v.picklist(counts));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
/** A name, or an expression without one. */
const nodeId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const yes = v.pipe(
  v.literal('1'),
  v.transform(() => true as const),
);
/** As src/cells/own-cell.ts has it, which is fetched only where a link brings equations; there they are read. */
const equations = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));
const hidden = v.pipe(
  v.string(),
  v.transform((text) => text.split(',')),
  v.array(v.picklist(panels)),
);
const cellName = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

/**
 * Reads the fragment of an address, `#/?cell=gru&t=18`. Never throws: what is missing, broken or unknown is the default, and
 * each thing that was asked for and not given is one problem. Keys it does not know are passed over, unless the link says
 * it is of a newer version, which is then the one problem.
 */
export function readLink(
  hash: string,
  known: Known,
): { state: LinkState; problems: LinkProblem[] } {
  const usual = { setup: usualSetup(known) };
  if (hash.length > LONGEST_LINK)
    return { state: usual, problems: [{ kind: 'too long', most: LONGEST_LINK }] };

  const problems: LinkProblem[] = [];
  const [route = '', query = ''] = split(hash.replace(/^#/, ''));
  const page = otherPages.find((one) => route === `/${one}`);
  if (page === undefined && route !== '' && route !== '/') {
    return { state: usual, problems: [{ kind: 'route', value: shortened(route) }] };
  }

  const asked = new URLSearchParams(query);
  function read<Value>(key: LinkKey, schema: v.GenericSchema<string, Value>): Value | undefined {
    const text = asked.get(key);
    if (text === null) return undefined;
    const parsed = v.safeParse(schema, text);
    if (parsed.success) return parsed.output;
    problems.push({ kind: 'value', key, value: shortened(text) });
    return undefined;
  }

  const version = read('v', counted);
  if (version !== undefined && version > LINK_VERSION) {
    problems.push({ kind: 'version', value: String(version) });
  }
  const setup: Setup = {
    preset: read('preset', v.picklist(known.presets)) ?? usual.setup.preset,
    cell: read('cell', v.picklist(known.cells)) ?? usual.setup.cell,
    own: ownOf(read('own', cellName), read('eq', equations)),
    seed: read('seed', seeded) ?? null,
    begin: beginOf(read('init', v.picklist(schemes)), read('gain', decimal), read('fb', decimal)),
    hidden: read('h', counted) ?? null,
    steps: read('len', counted) ?? null,
    layers: read('layers', oneOf(1, 2, 3)) ?? null,
    directions: read('dirs', oneOf(1, 2)) ?? null,
    text: read('text', words) ?? null,
    edits: editsOf(asked.get('e'), problems),
  };
  const state: Absent<LinkState> & Pick<LinkState, 'setup'> = {
    page,
    setup,
    timestep: zeroBased(read('t', counted)),
    stage: zeroBased(read('s', counted)),
    unit: zeroBased(read('unit', counted)),
    lane: zeroBased(read('lane', counted)),
    depth: depthOf(
      read('depth', v.picklist(['sequence', 'gate', 'product'])),
      read('node', nodeId),
    ),
    tables: read('tables', yes),
    hide: read('hide', hidden),
    embed: read('embed', yes),
    present: read('present', yes),
    language: read('lang', v.picklist(['en', 'zh', 'long'])),
    theme: read('theme', v.picklist(['system', 'light', 'dark'])),
  };
  return { state: withoutAbsent(state), problems };
}

/**
 * The fragment that {@link readLink} turns back into this state; '#/' where everything is the default. `more`: what a page adds
 * that this function knows nothing of.
 */
export function writeLink(
  state: LinkState,
  known: Known,
  more: readonly (readonly [key: string, value: string])[] = [],
): string {
  const usual = usualSetup(known);
  const { setup, depth } = state;
  const entries: readonly (readonly [key: string, value: string | undefined])[] = [
    ['cell', setup.cell === usual.cell ? undefined : setup.cell],
    ['preset', setup.preset === usual.preset ? undefined : setup.preset],
    ['own', setup.own?.name],
    ['eq', setup.own?.equations],
    ['seed', textOf(setup.seed)],
    ['init', setup.begin?.scheme],
    ['gain', textOf(setup.begin?.gain ?? null)],
    ['fb', textOf(setup.begin?.forgetBias ?? null)],
    ['h', textOf(setup.hidden)],
    ['len', textOf(setup.steps)],
    ['layers', textOf(setup.layers)],
    ['dirs', textOf(setup.directions)],
    ['text', setup.text ?? undefined],
    ['e', setup.edits.length === 0 ? undefined : writeEdits(setup.edits)],
    ['t', oneBased(state.timestep)],
    ['s', oneBased(state.stage)],
    ['unit', oneBased(state.unit)],
    ['lane', oneBased(state.lane)],
    ['depth', depth?.level],
    ['node', depth !== undefined && 'node' in depth ? depth.node : undefined],
    ['tables', state.tables && '1'],
    ['hide', state.hide?.join(',')],
    ['embed', state.embed && '1'],
    ['present', state.present && '1'],
    ['lang', state.language],
    ['theme', state.theme],
    ...more,
  ];
  const query = entries
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escaped(value ?? '')}`);
  const route = `#/${state.page ?? ''}`;
  return query.length === 0 ? route : `${route}?${[`v=${LINK_VERSION}`, ...query].join('&')}`;
}

function usualSetup(known: Known): Setup {
  return plainSetup(known.presets[0] ?? '', known.cells[0] ?? '');
}

/** As a query needs it; `,` `:` and `*` stay readable. Half of a surrogate pair, which has no code, becomes U+FFFD. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/%20/g, '+');
}

function beginOf(
  scheme: Begin['scheme'] | undefined,
  gain: number | undefined,
  forgetBias: number | undefined,
): Begin | null {
  if (scheme === undefined && gain === undefined && forgetBias === undefined) return null;
  return { scheme: scheme ?? 'uniform', gain: gain ?? 1, forgetBias: forgetBias ?? null };
}

function ownOf(name: string | undefined, text: string | undefined): OwnCell | null {
  return text === undefined ? null : { name: name ?? '…', equations: text };
}

function depthOf(
  level: 'sequence' | 'gate' | 'product' | undefined,
  node: string | undefined,
): LinkDepth | undefined {
  if (level === 'sequence') return { level };
  return level === undefined || node === undefined ? undefined : { level, node };
}

function editsOf(text: string | null, problems: LinkProblem[]): Setup['edits'] {
  if (text === null || text === '') return [];
  const { edits, bad } = readEdits(text);
  const [first] = bad;
  if (first !== undefined) problems.push({ kind: 'value', key: 'e', value: shortened(first) });
  return edits;
}

function split(text: string): readonly string[] {
  const at = text.indexOf('?');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function zeroBased(count: number | undefined): number | undefined {
  return count === undefined ? undefined : count - 1;
}

function oneBased(index: number | undefined): string | undefined {
  return index === undefined ? undefined : String(index + 1);
}

function textOf(count: number | null): string | undefined {
  return count === null ? undefined : String(count);
}

/** A bad value as it is shown to a person. */
function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : text;
}

type Absent<State> = { [Key in keyof State]: State[Key] | undefined };

function withoutAbsent(state: Absent<LinkState> & Pick<LinkState, 'setup'>): LinkState {
  return Object.fromEntries(
    Object.entries(state).filter(([, value]) => value !== undefined),
  ) as unknown as LinkState;
}
