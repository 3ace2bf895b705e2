import * as v from 'valibot';
import type { LinkKey, LinkProblem } from './problem';

/** What a link carries. Timestep, stage and unit are 0-based here and 1-based in the link; absent means the preset's start. */
export interface LinkState {
  readonly cell: string;
  readonly preset: string;
  readonly timestep?: number;
  readonly stage?: number;
  readonly unit?: number;
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
export const LONGEST_LINK = 2000;

const counted = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));
const languages = v.picklist(['en', 'zh', 'long']);
const themes = v.picklist(['system', 'light', 'dark']);

/**
 * Reads the fragment of an address, `#/?cell=gru&t=18`. Never throws: what is missing, broken or unknown is the default, and
 * each thing that was asked for and not given is one problem. Keys it does not know are passed over, unless the link says
 * it is of a newer version, which is then the one problem.
 */
export function readLink(
  hash: string,
  known: Known,
): { state: LinkState; problems: LinkProblem[] } {
  const state = defaults(known);
  if (hash.length > LONGEST_LINK)
    return { state, problems: [{ kind: 'too long', most: LONGEST_LINK }] };

  const problems: LinkProblem[] = [];
  const [route = '', query = ''] = split(hash.replace(/^#/, ''));
  if (route !== '' && route !== '/') {
    return { state, problems: [{ kind: 'route', value: shortened(route) }] };
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
  return {
    state: withoutAbsent({
      cell: read('cell', v.picklist(known.cells)) ?? state.cell,
      preset: read('preset', v.picklist(known.presets)) ?? state.preset,
      timestep: zeroBased(read('t', counted)),
      stage: zeroBased(read('s', counted)),
      unit: zeroBased(read('unit', counted)),
      language: read('lang', languages),
      theme: read('theme', themes),
    }),
    problems,
  };
}

/** The fragment that {@link readLink} turns back into this state; '#/' where everything is the default. */
export function writeLink(state: LinkState, known: Known): string {
  const usual = defaults(known);
  const entries: readonly (readonly [LinkKey, string | undefined])[] = [
    ['cell', state.cell === usual.cell ? undefined : state.cell],
    ['preset', state.preset === usual.preset ? undefined : state.preset],
    ['t', oneBased(state.timestep)],
    ['s', oneBased(state.stage)],
    ['unit', oneBased(state.unit)],
    ['lang', state.language],
    ['theme', state.theme],
  ];
  const query = new URLSearchParams();
  for (const [key, value] of entries) if (value !== undefined) query.set(key, value);
  return query.size === 0 ? '#/' : `#/?v=${LINK_VERSION}&${query}`;
}

function defaults(known: Known): LinkState {
  return { cell: known.cells[0] ?? '', preset: known.presets[0] ?? '' };
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

/** A bad value as it is shown to a person. */
function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : text;
}

type Absent<State> = { [Key in keyof State]: State[Key] | undefined };

function withoutAbsent(
  state: Absent<Required<LinkState>> & Pick<LinkState, 'cell' | 'preset'>,
): LinkState {
  const { cell, preset, timestep, stage, unit, language, theme } = state;
  return {
    cell,
    preset,
    ...(timestep !== undefined && { timestep }),
    ...(stage !== undefined && { stage }),
    ...(unit !== undefined && { unit }),
    ...(language !== undefined && { language }),
    ...(theme !== undefined && { theme }),
  };
}
