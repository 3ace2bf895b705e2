import { useId } from 'react';
import { textIn } from '../../../i18n/words';
import { changeDraft } from '../../../stores/lab-actions';
import { settle, type Switch } from '../../../tasks/lab/options';
import { DifferMark } from './DifferMark';
import type { Drafting } from './drafting';

interface SwitchRowProps {
  readonly step: Switch;
  readonly drafting: Drafting;
}

/** A step of the preparation: the right way, and the wrong ones with what follows from them. */
export function SwitchRow({ step, drafting }: SwitchRowProps) {
  const { draft, language, words } = drafting;
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
        </div>
      ))}
    </fieldset>
  );
}
