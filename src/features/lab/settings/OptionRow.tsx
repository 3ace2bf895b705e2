import { textIn } from '../../../i18n/words';
import { changeDraft } from '../../../stores/lab-actions';
import { settle, type Option } from '../../../tasks/lab/options';
import { ChoiceRow } from './ChoiceRow';
import type { Drafting } from './drafting';
import { evenLine } from './line';
import { NumberRow } from './NumberRow';

interface OptionRowProps {
  readonly option: Option;
  readonly drafting: Drafting;
}

/** One of the task's own options. */
export function OptionRow({ option, drafting }: OptionRowProps) {
  const { draft, language } = drafting;
  const { id } = option;
  const set = (value: number | string): void => {
    // As the task itself understands it: a number between two steps becomes the nearer one.
    const settled = settle([option], { [id]: value }).all;
    changeDraft({ options: { ...draft.options, ...settled } });
  };
  const value = settle([option], draft.options).all[id];
  const differs = value !== settle([option], {}).all[id];
  const name = textIn(language, option.name);
  if (option.kind === 'choice') {
    return (
      <ChoiceRow
        name={name}
        choices={option.ways.map((way) => ({ id: way.id, name: textIn(language, way.name) }))}
        selected={String(value)}
        differs={differs}
        onSelect={set}
      />
    );
  }
  return (
    <NumberRow
      name={name}
      unit={option.unit === null ? undefined : textIn(language, option.unit)}
      line={evenLine(option.least, option.most, option.step)}
      value={Number(value)}
      differs={differs}
      onChange={set}
    />
  );
}
