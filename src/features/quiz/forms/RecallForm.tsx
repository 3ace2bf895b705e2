import { useId, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { RichText } from '../../../parts/rich/RichText';
import type { FormProps } from './form-props';

/** Said in one's own words; then the points of a good answer are ticked off. */
export function RecallForm({ question, answer, onAnswer, score, fillings }: FormProps<'recall'>) {
  const words = useAllWords().quiz.recall;
  const id = useId();
  const [text, setText] = useState('');
  const ticked = answer?.form === 'recall' ? answer.ticked : [];
  return (
    <div className="recalling">
      <label htmlFor={id}>{words.own}</label>
      <textarea
        id={id}
        rows={5}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          if (answer === null) onAnswer({ form: 'recall', ticked: [] });
        }}
      />
      {score !== null && (
        <fieldset className="options">
          <legend>{words.points}</legend>
          {question.points.map((point, at) => (
            <label key={at} className="option-label">
              <input
                type="checkbox"
                checked={ticked.includes(at)}
                onChange={() => {
                  const others = ticked.filter((other) => other !== at);
                  onAnswer({
                    form: 'recall',
                    ticked: others.length === ticked.length ? [...ticked, at] : others,
                  });
                }}
              />
              <span>
                <RichText text={point} fillings={fillings} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
