import { cells } from '../../cells/catalogue';
import { textIn, useLanguage, useWords } from '../../i18n/words';
import { openRun, useExperiment } from '../../stores/experiment';
import { momentOf, usePlayback } from '../../stores/playback';
import { useView } from '../../stores/view';
import { presets } from '../../tasks/catalogue';
import { Picker } from '../../ui/Picker';

/** What one looks at: which sequence, through which cell. */
export function Pickers() {
  const words = useWords().explorer;
  const language = useLanguage();
  const preset = useExperiment((experiment) => experiment.preset);
  const cell = useExperiment((experiment) => experiment.cell);
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
          // Another cell on the same sequence: the place in time stays.
          const { timestep, stage } = momentOf(usePlayback.getState());
          void openRun(preset, id, { timestep, stage, unit: useView.getState().unit });
        }}
      />
    </>
  );
}
