import { useWords } from '../../i18n/words';
import type { Run } from '../../stores/run';
import { stepUnit, unpin, useView } from '../../stores/view';
import { useUnit } from '../run/use-unit';
import { Button } from '../../ui/Button';
import { titleOfNode } from '../formula/name-of-node';

interface MomentHeadingProps {
  readonly run: Run;
  readonly timestep: number;
  readonly node: string;
}

/** What is shown, of which unit, when. */
export function MomentHeading({ run, timestep, node }: MomentHeadingProps) {
  const catalogue = useWords();
  const words = catalogue.inspector;
  const unit = useUnit(run);
  const units = useView((view) => view.units);
  const pinned = useView((view) => view.pinned);
  const step = words.step({ timestep: timestep + 1, name: run.opened.nameOfStep(timestep) });
  return (
    <div className="moment-head">
      <h2>
        {titleOfNode(run.trace.model.graph, run.cell.roles, node, catalogue)}
        <span> · </span>
        {words.unit({ unit: unit + 1 })}
        <span> · </span>
        <span className="unbroken">{step}</span>
      </h2>
      <div className="moment-tools">
        {pinned !== null && (
          <Button look="quiet" className="small" onClick={unpin}>
            {words.unpin}
          </Button>
        )}
        {units > 1 && (
          <>
            <UnitButton by={-1} label={words.unitBack} sign="‹" />
            <UnitButton by={1} label={words.unitOn} sign="›" />
          </>
        )}
      </div>
    </div>
  );
}

interface UnitButtonProps {
  readonly by: 1 | -1;
  readonly label: string;
  readonly sign: string;
}

function UnitButton({ by, label, sign }: UnitButtonProps) {
  return (
    <Button
      look="quiet"
      className="small"
      aria-label={label}
      title={label}
      onClick={() => {
        stepUnit(by);
      }}
    >
      {sign}
    </Button>
  );
}
