import { useId } from 'react';
import { textIn, useFormats } from '../../../i18n/words';
import { changeDraft, openDraft, start } from '../../../stores/lab-actions';
import { settle, type Switch } from '../../../tasks/lab/options';
import type { Score } from '../../../tasks/lab/score';
import { Button } from '../../../ui/Button';
import { DifferMark } from './DifferMark';
import type { Drafting } from './drafting';
import { wayScores, type ScoredRun } from './way-scores';

interface SwitchRowProps {
  readonly step: Switch;
  readonly drafting: Drafting;
  /** Runs of the session, the open one among them. */
  readonly runs: readonly ScoredRun[];
}

/** A step of the preparation: the right way, and the wrong ones with what follows from them. */
export function SwitchRow({ step, drafting, runs }: SwitchRowProps) {
  const { draft, language, words, task } = drafting;
  const formats = useFormats();
  const scores = wayScores(step, task.preparation, draft, runs);
  const sayScore = ({ score, update }: { score: Score; update: number }): string =>
    score.kind === 'numbers'
      ? words.preparation.rmse({ rmse: formats.number(score.errors.rmse), update })
      : words.preparation.accuracy({ accuracy: formats.percent(score.accuracy), update });
  const group = useId();
  const chosen = settle([step], draft.preparation).all[step.id];
  return (
    <fieldset className="lab-switch">
      <legend>
        {textIn(language, step.name)}
        <DifferMark differs={chosen !== step.ways[0]?.id} />
      </legend>
      {step.ways.map(({ id, name, says, mistake }) => (
        <div key={id} className="lab-way" data-mistake={mistake !== null}>
          <label>
            <input
              type="radio"
              name={group}
              checked={id === chosen}
              aria-describedby={`${group}-${id}`}
              onChange={() => {
                changeDraft({ preparation: { ...draft.preparation, [step.id]: id } });
              }}
            />
            {textIn(language, name)}
            {mistake !== null && (
              <span className="lab-mistake">{words.preparation.mistake({ id: mistake })}</span>
            )}
          </label>
          <p id={`${group}-${id}`} className="lab-hint">
            {textIn(language, says)}
          </p>
          <WayScore
            said={scores.get(id)}
            say={sayScore}
            name={textIn(language, name)}
            onTrain={() => {
              changeDraft({ preparation: { ...draft.preparation, [step.id]: id } });
              openDraft();
              start();
            }}
            words={words}
          />
        </div>
      ))}
    </fieldset>
  );
}

interface WayScoreProps {
  readonly said: { readonly score: Score; readonly update: number } | undefined;
  readonly say: (said: { readonly score: Score; readonly update: number }) => string;
  readonly name: string;
  readonly onTrain: () => void;
  readonly words: Drafting['words'];
}

/** What a way came to; or, where nothing was trained so yet, a button that does it. */
function WayScore({ said, say, name, onTrain, words }: WayScoreProps) {
  if (said !== undefined) return <p className="lab-way-score">{say(said)}</p>;
  return (
    <Button
      className="lab-small"
      aria-label={words.preparation.trainName({ way: name })}
      onClick={onTrain}
    >
      {words.preparation.train}
    </Button>
  );
}
