import { useId } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { orderOf } from '../../../quiz/choose';
import { RichText } from '../../../parts/rich/RichText';
import type { FormProps } from './form-props';
import { Mark } from './Mark';

/** One of a few, or several of a few; what is right and why stands at each once it was answered. */
export function ChoiceForm({
  question,
  seed,
  answer,
  onAnswer,
  score,
  fillings,
}: FormProps<'choice'> | FormProps<'several'>) {
  const words = useAllWords().quiz;
  const name = useId();
  const one = question.form === 'choice';
  const chosen =
    answer?.form === 'choice' ? [answer.chosen] : answer?.form === 'several' ? answer.chosen : [];
  const choose = (at: number) => {
    if (one) onAnswer({ form: 'choice', chosen: at });
    else {
      const others = chosen.filter((other) => other !== at);
      onAnswer({
        form: 'several',
        chosen: others.length === chosen.length ? [...chosen, at].sort((a, b) => a - b) : others,
      });
    }
  };
  return (
    <fieldset className="options">
      <legend className={one ? 'unseen' : 'options-legend'}>
        {one ? words.form.choice : words.form.several}
      </legend>
      {orderOf(question.options.length, seed).map((at, place) => {
        const option = question.options[at];
        if (option === undefined) return null;
        const isChosen = chosen.includes(at);
        const state =
          score === null ? undefined : option.right ? 'right' : isChosen ? 'wrong' : 'other';
        return (
          <div key={at} className="option" data-state={state}>
            <label className="option-label">
              <input
                type={one ? 'radio' : 'checkbox'}
                name={name}
                checked={isChosen}
                disabled={score !== null}
                aria-describedby={score === null ? undefined : `${name}-why-${at}`}
                onChange={() => choose(at)}
              />
              <span className="option-letter" aria-hidden="true">
                {String.fromCharCode(65 + place)}
              </span>
              <span className="option-text">
                <RichText text={option.text} fillings={fillings} />
              </span>
              {score !== null && <Mark right={option.right === true} chosen={isChosen} />}
            </label>
            {score !== null && (
              <p className="why" id={`${name}-why-${at}`}>
                <RichText text={option.why} fillings={fillings} />
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
