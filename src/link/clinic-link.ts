import * as v from 'valibot';
import type { LinkKey, LinkProblem } from './problem';

/** What a link to the clinic opens; null: the list. */
export type ClinicLink = { readonly of: 'case' | 'write'; readonly id: string } | null;

/** The ids that a link may name. */
export interface KnownExercises {
  readonly cases: readonly string[];
  readonly writes: readonly string[];
}

/** Takes the page's own from a link; what is unknown is passed over, and a problem. Where both keys are given, it is the case. */
export function readClinic(
  asked: URLSearchParams,
  known: KnownExercises,
): { open: ClinicLink; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  function read(key: LinkKey, schema: v.GenericSchema<string, string>): string | null {
    const text = asked.get(key);
    if (text === null) return null;
    const parsed = v.safeParse(schema, text);
    if (parsed.success) return parsed.output;
    problems.push({ kind: 'value', key, value: [...text].slice(0, 40).join('') });
    return null;
  }
  const one = read('case', v.pipe(v.string(), v.toUpperCase(), v.picklist(known.cases)));
  const write = read('write', v.pipe(v.string(), v.toLowerCase(), v.picklist(known.writes)));
  const open: ClinicLink =
    one !== null ? { of: 'case', id: one } : write !== null ? { of: 'write', id: write } : null;
  return { open, problems };
}

/** What {@link readClinic} turns back into this. */
export function writeClinic(open: ClinicLink): readonly (readonly [LinkKey, string])[] {
  return open === null ? [] : [[open.of, open.id]];
}
