import { useAllWords } from '../../../i18n/MoreWords';
import { askWhere, goToStep, stepRuns, useClinic } from '../../../stores/clinic';
import { toggleTables, useView } from '../../../stores/view';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import { Slider } from '../../../ui/Slider';
import { ToggleButton } from '../../../ui/ToggleButton';

interface StepBarProps {
  readonly steps: number;
  readonly parting: { readonly timestep: number; readonly unit: number } | null;
}

/** One time for both runs. */
export function StepBar({ steps, parting }: StepBarProps) {
  const words = useAllWords();
  const { runs } = words.clinic;
  const cursor = useClinic((clinic) => clinic.cursor);
  const tables = useView((view) => view.tables);
  const where = runs.at({ cursor, steps });
  const ends = { start: cursor === 0, end: cursor === steps };
  return (
    <div className="step-bar" role="group" aria-label={runs.label}>
      <div className="step-buttons">
        <Button
          className="icon-button"
          aria-label={runs.first}
          title={runs.first}
          aria-keyshortcuts="Home"
          aria-disabled={ends.start}
          onClick={() => goToStep(0)}
        >
          <span aria-hidden="true">|◂</span>
        </Button>
        <IconButton
          icon="stageBack"
          label={runs.back}
          aria-keyshortcuts="ArrowLeft"
          aria-disabled={ends.start}
          onClick={() => stepRuns(-1)}
        />
        <IconButton
          look="main"
          icon="stageOn"
          label={runs.on}
          aria-keyshortcuts="ArrowRight"
          aria-disabled={ends.end}
          onClick={() => stepRuns(1)}
        />
        <Button
          className="icon-button"
          aria-label={runs.last}
          title={runs.last}
          aria-keyshortcuts="End"
          aria-disabled={ends.end}
          onClick={() => goToStep(steps)}
        >
          <span aria-hidden="true">▸|</span>
        </Button>
      </div>
      <Slider
        label={runs.slider}
        value={cursor}
        onChange={goToStep}
        least={0}
        most={steps}
        valueText={where}
      />
      <span className="step-where" aria-hidden="true">
        {where}
      </span>
      <Button onClick={() => askWhere(parting)}>{runs.where}</Button>
      <ToggleButton
        pressed={tables}
        onPressedChange={toggleTables}
        className="icon-button"
        aria-label={words.explorer.transport.tables}
        title={words.explorer.transport.tables}
        aria-keyshortcuts="T"
      >
        <Icon name="table" />
      </ToggleButton>
    </div>
  );
}
