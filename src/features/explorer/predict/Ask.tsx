import { useId } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { answer, goOn, skip, stopPredict, usePredict, type Asked } from '../../../stores/predict';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import type { Told } from '../say/telling';
import { sayAnswer, sayQuestion } from './say-question';
import type { Question } from './question';
import { useTakenFocus } from './use-taken-focus';

interface AskProps {
  readonly run: Told;
  readonly asked: Asked;
  readonly question: Question;
  /** 0-based */
  readonly timestep: number;
  /** 0-based */
  readonly unit: number;
  /** Whether the stage has been played. */
  readonly known: boolean;
}

/** One question, its answers, and what came of it. */
export function Ask({ run, asked, question, timestep, unit, known }: AskProps) {
  const words = useAllWords();
  const { predict } = words.teach;
  const formats = useFormats();
  const id = useId();
  const right = usePredict((state) => state.right);
  const total = usePredict((state) => state.total);
  const said = asked.answered === null ? null : (question.answers[asked.answered] ?? null);
  const isOver = said !== null && known;
  const card = useTakenFocus(asked, isOver);
  const told = { run, timestep, unit, words, formats };
  return (
    <section
      ref={card}
      className="predict"
      tabIndex={-1}
      aria-label={words.change.outs.predict}
      aria-describedby={`${id}-question`}
    >
      <div className="predict-head">
        <p id={`${id}-question`}>{sayQuestion(told, question)}</p>
        <IconButton look="quiet" icon="close" label={predict.end} onClick={stopPredict} />
      </div>
      {isOver ? (
        <p id={`${id}-answer`} className="predict-answer">
          {sayAnswer(told, question, said)}
        </p>
      ) : (
        question.before !== null && (
          <p className="predict-note">
            {predict.before[question.kind === 'gate' ? 'gate' : 'change']({
              value: formatNumber(question.before),
            })}
          </p>
        )
      )}
      <div className="predict-buttons">
        {isOver ? (
          <>
            <Button
              look="main"
              className="predict-on"
              aria-keyshortcuts="Enter"
              aria-describedby={`${id}-answer`}
              onClick={goOn}
            >
              {predict.goOn}
            </Button>
            <span className="predict-note">{predict.tally({ right, total })}</span>
          </>
        ) : (
          <>
            {question.answers.map((one, k) => (
              <Button
                key={one}
                aria-keyshortcuts={String(k + 1)}
                aria-pressed={said === null ? undefined : one === said}
                disabled={said !== null}
                onClick={() => answer(k, one === question.right)}
              >
                <kbd aria-hidden="true">{k + 1}</kbd> {predict.answers[one]}
              </Button>
            ))}
            <Button look="quiet" disabled={said !== null} onClick={skip}>
              {predict.skip}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
