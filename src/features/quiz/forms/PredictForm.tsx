import { useId } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import type { Direction } from '../../../quiz/question';
import { formatNumber } from '../../../engine/formula/format-number';
import type { Outcome } from '../../../quiz/score';
import type { FormProps } from './form-props';
import { Remarks } from './Remarks';

const directions: readonly Direction[] = ['rises', 'falls', 'stays'];

/** Where a value will go, and how far: first said, then seen. */
export function PredictForm({
  question,
  answer,
  onAnswer,
  score,
  unreadable,
  fillings,
  outcome,
}: FormProps<'predict'> & { readonly outcome: Outcome | null }) {
  const words = useAllWords().quiz.predict;
  const id = useId();
  const { of, node: name, t, unit } = question.watch;
  const node = of === 'gradient' ? `∂L/∂${name}` : name;
  const now = answer?.form === 'predict' ? answer : null;
  return (
    <fieldset className="predicting">
      <legend>
        {words.legend({ node, t, unit })}{' '}
        {outcome !== null && words.before({ value: formatNumber(outcome.before) })}
      </legend>
      <div className="predict-directions">
        {directions.map((direction) => (
          <label key={direction} className="option-label">
            <input
              type="radio"
              name={id}
              checked={now?.direction === direction}
              disabled={score !== null}
              onChange={() => onAnswer({ form: 'predict', direction, typed: now?.typed ?? '' })}
            />
            {words[direction]}
          </label>
        ))}
      </div>
      <label className="predict-amount">
        {words.amount({ within: question.within })}
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={now?.typed ?? ''}
          readOnly={score !== null}
          aria-invalid={unreadable}
          disabled={now === null}
          onChange={(event) => {
            if (now !== null) onAnswer({ ...now, typed: event.currentTarget.value });
          }}
        />
      </label>
      {unreadable && (
        <p className="field-error" role="alert">
          {words.noNumber}
        </p>
      )}
      {score !== null && outcome !== null && (
        <p className="numeric-answer">
          {words.after({
            before: formatNumber(outcome.before),
            after: formatNumber(outcome.after),
          })}
        </p>
      )}
      {score !== null && <Remarks remarks={score.remarks} fillings={fillings} />}
    </fieldset>
  );
}
