import { valueAt } from '../../../engine/trace';
import { runsOfLink } from '../../../parts/run/runs-of-link';
import type { QuestionOf } from '../../../quiz/question';
import type { Outcome } from '../../../quiz/score';

/** A link with one more change of its run. */
function changedLink(link: string, change: string): string {
  const [route = '', query = ''] = link.split('?');
  const keys = new URLSearchParams(query);
  const before = keys.get('e');
  keys.set('e', before === null ? change : `${before},${change}`);
  return `${route}?${keys.toString()}`;
}

/** What becomes of the watched value, as the engine has it. Rejects where there is no such run or value. */
export async function outcomeOf({
  before,
  change,
  watch,
}: Pick<QuestionOf<'predict'>, 'before' | 'change' | 'watch'>): Promise<Outcome> {
  const read = async (link: string): Promise<number> => {
    const { runs } = await runsOfLink(link);
    const [run] = runs;
    if (run === undefined) throw new Error('The link opens no run.');
    const value = valueAt(run.trace, watch.node, watch.t - 1, watch.lane - 1)[watch.unit - 1];
    if (value === undefined) throw new Error('The run has no such unit.');
    return value;
  };
  return { before: await read(before), after: await read(changedLink(before, change)) };
}
