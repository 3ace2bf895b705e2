import { useId } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { draw } from '../../../quiz/drawn/draw';
import { exactly } from '../card/fillings';
import { Remarks } from './Remarks';
import type { FormProps } from './form-props';

/** A number, or the sizes of a tensor, is typed. */
export function NumericForm({
  question,
  seed,
  answer,
  onAnswer,
  score,
  unreadable,
  fillings,
}: FormProps<'numeric'>) {
  const words = useAllWords().quiz.numeric;
  const id = useId();
  const typed = answer?.form === 'numeric' ? answer.typed : '';
  const drawn = draw(question.problem, seed);
  const isShape = typeof drawn.answer !== 'number';
  const label = isShape
    ? words.shape
    : drawn.decimals === 0
      ? words.whole
      : words.decimals({ count: drawn.decimals });
  return (
    <div className="numeric">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={isShape ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        readOnly={score !== null}
        placeholder={isShape ? '(32, 20, 64)' : undefined}
        aria-invalid={unreadable}
        aria-describedby={unreadable ? `${id}-error` : undefined}
        onChange={(event) => onAnswer({ form: 'numeric', typed: event.currentTarget.value })}
      />
      {unreadable && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {isShape ? words.noShape : words.noNumber}
        </p>
      )}
      {score !== null && (
        <p className="numeric-answer">
          {words.exact} <output>{exactly(drawn.answer, drawn.decimals)}</output>
        </p>
      )}
      {score !== null && <Remarks remarks={score.remarks} fillings={fillings} />}
    </div>
  );
}
