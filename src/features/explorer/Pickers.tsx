import { useState } from 'react';
import { firstCell } from '../../cells/load-cell';
import { textIn, useLanguage, useWords } from '../../i18n/words';
import { change, openRun, useExperiment } from '../../stores/experiment';
import { Picker } from '../../ui/Picker';
import { useModule } from '../../ui/use-module';

const loadCells = () => import('../../cells/catalogue');
const loadPresets = async () => (await import('./preset-choices')).loadChoices();

/** What one looks at: which sequence, through which cell. */
export function Pickers() {
  const words = useWords().explorer;
  const language = useLanguage();
  const preset = useExperiment((experiment) => experiment.setup.preset);
  const cell = useExperiment((experiment) => experiment.setup.cell);
  const opened = useExperiment((experiment) => experiment.run?.preset ?? null);
  const able = useExperiment((experiment) => experiment.run?.preset.cells ?? null);
  const shown = useExperiment((experiment) => experiment.run?.cell ?? firstCell);
  const [near, setNear] = useState(false);
  const described = useModule(loadPresets, near, () => {
    setNear(false);
  });
  const [cellsNear, setCellsNear] = useState(false);
  const catalogue = useModule(loadCells, cellsNear, () => {
    setCellsNear(false);
  });
  return (
    <>
      <Picker
        label={words.preset}
        choices={described?.choicesIn(language) ?? []}
        name={opened === null ? '' : textIn(language, opened.name)}
        selected={preset}
        onNear={() => {
          setNear(true);
        }}
        onSelect={(id) => {
          void openRun(id, cell);
        }}
      />
      <Picker
        label={words.cell}
        // Until the others are there, the one on the screen.
        choices={(catalogue?.cells ?? [])
          .filter(({ id }) => able === null || able.includes(id) || id === cell)
          .map(({ id, name, description }) => ({
            id,
            name: textIn(language, name),
            description: textIn(language, description),
          }))}
        name={textIn(language, shown.name)}
        onNear={() => {
          setCellsNear(true);
        }}
        selected={cell}
        onSelect={(id) => {
          // Another cell on the same sequence: the place in time stays, and so does what fits of the changes.
          void change({ cell: id, own: null });
        }}
      />
    </>
  );
}
