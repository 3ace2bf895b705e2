import { useWords } from '../../../i18n/words';
import { change } from '../../../stores/experiment';
import type { Sentence } from '../../../tasks/preset';
import { Picker } from '../../../ui/Picker';

interface SwapWordProps {
  readonly timestep: number;
  readonly sentence: Sentence;
}

/** Another word in the place of the one at this timestep. */
export function SwapWord({ timestep, sentence }: SwapWordProps) {
  const words = useWords().change;
  const word = sentence.tokens[timestep] ?? '';
  const choices = [...new Set([word, ...sentence.vocabulary])].map((one) => ({
    id: one,
    name: one,
  }));
  return (
    <section className="value-editor">
      <h3>{words.value.title}</h3>
      <p className="inspector-note">{words.value.word}</p>
      <Picker
        label={words.value.swap({ word })}
        choices={choices}
        selected={word}
        onSelect={(other) => {
          void change({ text: sentence.swap(timestep, other) });
        }}
      />
    </section>
  );
}
