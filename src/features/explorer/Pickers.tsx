import { cells } from '../../cells/catalogue';
import { textIn, useLanguage, useWords } from '../../i18n/words';
import { change, openRun, useExperiment } from '../../stores/experiment';
import { presets } from '../../tasks/catalogue';
import { Picker } from '../../ui/Picker';

/** What one looks at: which sequence, through which cell. */
export function Pickers() {
  const words = useWords().explorer;
  const language = useLanguage();
  const preset = useExperiment((experiment) => experiment.setup.preset);
  const cell = useExperiment((experiment) => experiment.setup.cell);
  return (
    <>
      <Picker
        label={words.preset}
        choices={presets.map(({ id, name, description }) => ({
          id,
          name: textIn(language, name),
          description: textIn(language, description),
        }))}
        selected={preset}
        onSelect={(id) => {
          void openRun(id, cell);
        }}
      />
      <Picker
        label={words.cell}
        choices={cells.map(({ id, name, description }) => ({
          id,
          name: textIn(language, name),
          description: textIn(language, description),
        }))}
        selected={cell}
        onSelect={(id) => {
          // Another cell on the same sequence: the place in time stays, and so does what fits of the changes.
          void change({ cell: id, own: null });
        }}
      />
    </>
  );
}
