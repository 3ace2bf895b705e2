import { plainSetup } from '../tasks/setup';
import type { Differs, Variant } from '../tasks/variant';
import { writeEdits } from './edits-text';
import { readLink, type Known } from './link';
import type { LinkKey, LinkProblem } from './problem';

/** Columns beside the first that a link carries; more are passed over. */
export const MOST_VARIANTS = 3;

/** Says that something is as the preset has it, whatever the first column asks for. */
const SHIPPED = '-';

/**
 * Takes the columns beside the first from a link: each value of `c` is a query of its own, in the keys of the whole link, with what
 * differs. A missing cell is the first of `known`. Never throws; what is broken is as in the first column, and a problem.
 */
export function readVariants(
  asked: URLSearchParams,
  known: Known,
): { variants: readonly Variant[]; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const queries = asked.getAll('c');
  if (queries.length > MOST_VARIANTS) {
    problems.push({
      kind: 'range',
      key: 'c',
      value: queries.length,
      least: 0,
      most: MOST_VARIANTS,
    });
  }
  const variants = queries.slice(0, MOST_VARIANTS).map((query) => {
    const { variant, problems: own } = readVariant(query, known);
    problems.push(...own);
    return variant;
  });
  return { variants, problems };
}

function readVariant(
  query: string,
  known: Known,
): { variant: Variant; problems: readonly LinkProblem[] } {
  const keys = new URLSearchParams(query);
  const isShipped = (key: LinkKey): boolean => {
    const is = keys.get(key) === SHIPPED;
    if (is) keys.delete(key);
    return is;
  };
  const [shipped, noSeed, noSize, noBias, noEdits] = (
    ['init', 'seed', 'h', 'fb', 'e'] as const
  ).map(isShipped);
  const { state, problems } = readLink(`#/?${keys}`, known);
  const { cell, own, hidden, seed, begin, edits } = state.setup;
  const isBroken = (key: LinkKey): boolean =>
    problems.some((problem) => problem.kind === 'value' && problem.key === key);
  const has = (key: LinkKey): boolean => keys.has(key) && !isBroken(key);
  const differs: Differs = {
    ...(noSize ? { hidden: null } : hidden === null ? {} : { hidden }),
    ...(noSeed ? { seed: null } : seed === null ? {} : { seed }),
    ...(shipped ? { shipped } : has('init') && begin !== null ? { scheme: begin.scheme } : {}),
    ...(has('gain') && begin !== null ? { gain: begin.gain } : {}),
    ...(noBias ? { forgetBias: null } : {}),
    ...(has('fb') && begin !== null ? { forgetBias: begin.forgetBias } : {}),
    ...(noEdits ? { edits: [] } : edits.length === 0 ? {} : { edits }),
  };
  return { variant: { cell, own, differs }, problems };
}

/** What {@link readVariants} turns back into these columns. */
export function writeVariants(variants: readonly Variant[]): readonly (readonly ['c', string])[] {
  return variants.slice(0, MOST_VARIANTS).map((variant) => ['c', writeVariant(variant)] as const);
}

function writeVariant({ cell, own, differs }: Variant): string {
  const { hidden, seed, scheme, gain, forgetBias, shipped, edits } = differs;
  const entries: readonly (readonly [LinkKey, string | number | null | undefined])[] = [
    ['cell', cell],
    ['own', own?.name],
    ['eq', own?.equations],
    ['h', hidden],
    ['seed', seed],
    ['init', shipped === true ? null : scheme],
    ['gain', gain],
    ['fb', forgetBias],
    ['e', edits === undefined ? undefined : edits.length === 0 ? null : writeEdits(edits)],
  ];
  return entries
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value ?? SHIPPED))}`)
    .join('&');
}

/** The cells that a link may name, the one first that is meant where none is named. */
export function knownVariants(cells: readonly string[], first: string): Known {
  return {
    cells: [first, ...cells.filter((id) => id !== first)],
    presets: [plainSetup('', '').preset],
  };
}
