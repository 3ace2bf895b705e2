import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { sayProblem } from '../../../parts/code/say-problem';
import { problemIn } from '../../../stores/draft';
import { useLab } from '../../../stores/lab';
import { look, rewind } from '../../../stores/lab-actions';
import { useLabProgress } from '../../../stores/lab-progress';
import { Button } from '../../../ui/Button';
import { sayEnding } from './say-ending';

/** How it stands with the run, in words: read out where that changes, not with every update. */
export function Status() {
  const { labSettings: all, editor } = useAllWords();
  const { status: words, ending: endings } = all;
  const formats = useFormats();
  const language = useLanguage();
  const status = useLab((lab) => lab.status);
  const ending = useLab((lab) => lab.ending);
  const failure = useLab((lab) => lab.failure);
  const stop = useLab((lab) => lab.settings?.stop);
  const equations = useLab((lab) => lab.settings?.own?.equations ?? null);
  // While it runs the count is not among the words.
  const update = useLabProgress((progress) => (status === 'running' ? 0 : progress.update));
  const end =
    status === 'ended' && ending !== null && stop !== undefined
      ? sayEnding(ending, update, stop, all, formats.number)
      : null;
  const says = (): string => {
    if (end !== null) return end.what;
    switch (status) {
      case 'opening':
        return words.opening;
      case 'running':
        return words.running;
      case 'failed': {
        const { words: known = null, message: other = '' } = failure ?? {};
        // What is wrong with equations is said in the reader's language, as the editor says it.
        const problem = equations === null ? null : problemIn(equations);
        if (problem !== null) return words.failed({ message: sayProblem(problem, editor) });
        const message = known === null ? other : textIn(language, known);
        return words.failed({ message });
      }
      default:
        return update === 0 ? words.ready : words.paused({ update });
    }
  };
  const advice = status === 'failed' ? words.failedHint : (end?.advice ?? null);
  const back = end?.back ?? null;
  const isBad = status === 'failed' || end?.isBad === true;
  return (
    <div className="lab-status" data-bad={isBad}>
      <div role="status">
        <p className="lab-status-what">{says()}</p>
        {advice !== null && <p>{advice}</p>}
      </div>
      {back !== null && (
        <Button
          className="lab-small"
          onClick={() => {
            look(back);
            rewind();
          }}
        >
          {endings.back({ update: back })}
        </Button>
      )}
    </div>
  );
}
