import { runsOfLink } from '../../../parts/run/runs-of-link';
import type { QuestionOf } from '../../../quiz/question';
import type { Outcome } from '../../../quiz/score';
import { readIn } from './read-live';

/** A link with one more change of its run, or with another value of one of its keys. */
function changedLink(link: string, change: string): string {
  const [route = '', query = ''] = link.split('?');
  const keys = new URLSearchParams(query);
  const [key = '', value] = change.split('=');
  const edits = keys.get('e');
  if (value !== undefined) keys.set(key, value);
  else keys.set('e', edits === null ? change : `${edits},${change}`);
  return `${route}?${keys.toString()}`;
}

/** What becomes of the watched value, as the engine has it. Rejects where there is no such run or value. */
export async function outcomeOf({
  before,
  change,
  watch,
}: Pick<QuestionOf<'predict'>, 'before' | 'change' | 'watch'>): Promise<Outcome> {
  const read = async (link: string): Promise<number> =>
    readIn(await runsOfLink(link), { ...watch, name: watch.node });
  return { before: await read(before), after: await read(changedLink(before, change)) };
}
