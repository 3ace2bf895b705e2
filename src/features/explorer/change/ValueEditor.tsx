import { useId, useState, type SubmitEvent } from 'react';
import type { Edit } from '../../../engine/edit';
import { formatNumber } from '../../../engine/formula/format-number';
import { nodeOf } from '../../../engine/graph';
import { valueAt } from '../../../engine/trace';
import { useWords } from '../../../i18n/words';
import { isGate } from '../../../engine/analysis/gate';
import { edit, release } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { useView } from '../../../stores/view';
import { Button } from '../../../ui/Button';
import { useModule } from '../../../ui/use-module';
import { ToggleButton } from '../../../ui/ToggleButton';
import { titleOfNode } from '../../../parts/formula/name-of-node';
import { liveValue } from '../../../parts/run/live-run';
import { stepName } from '../../../parts/run/step-name';
import { editFor, firstStep } from './edit-for';
import { readNumber } from './read-number';
import './change.css';
import { useUnit } from '../../../parts/run/use-unit';

const loadSwap = () => import('./SwapWord');
const nothing = () => undefined;

interface ValueEditorProps {
  /** One lane of the run. */
  readonly run: Run;
  readonly node: string;
  readonly timestep: number;
}

/** Sets the value that the inspector shows: a number, for one unit or all, at one timestep or all. */
export function ValueEditor({ run, node, timestep }: ValueEditorProps) {
  const catalogue = useWords();
  const words = catalogue.change.value;
  const unit = useUnit(run);
  const lane = useView((view) => view.lane);
  const { graph, inputSize } = run.trace.model;
  const { operation } = nodeOf(graph, node);
  const name = titleOfNode(graph, run.cell.roles, node, catalogue);
  const { sentence } = run.opened;
  const isWord = operation === 'input' && sentence !== null;
  const swap = useModule(loadSwap, isWord, nothing);
  if (operation === 'parameter' || operation === 'number') return null;
  if (isWord) {
    return swap && <swap.SwapWord timestep={timestep} sentence={sentence} />;
  }
  const entries = operation === 'input' ? inputSize : 1;
  const fields = Array.from({ length: entries }, (_, entry) => {
    const place = { node, unit: operation === 'input' ? entry : unit, timestep };
    return { place, possible: editFor(run, lane, place, 0) !== null };
  });
  return (
    <section className="value-editor">
      <h3>{words.title}</h3>
      {fields.map(({ place, possible }) =>
        possible ? (
          <ValueField
            key={`${node} ${place.unit} ${timestep} ${lane}`}
            run={run}
            lane={lane}
            node={node}
            unit={place.unit}
            timestep={timestep}
            name={entries > 1 ? `${name} ${place.unit + 1}` : name}
          />
        ) : (
          <p key={place.unit} className="inspector-note">
            {operation === 'input'
              ? words.below
              : operation === 'previous'
                ? words.carried({ name })
                : words.made}
          </p>
        ),
      )}
    </section>
  );
}

interface ValueFieldProps {
  readonly run: Run;
  readonly lane: number;
  readonly node: string;
  readonly unit: number;
  readonly timestep: number;
  readonly name: string;
}

function ValueField({ run, lane, node, unit, timestep, name }: ValueFieldProps) {
  const words = useWords().change.value;
  const id = useId();
  const { graph } = run.trace.model;
  const value = valueAt(run.trace, node, timestep)[unit] ?? NaN;
  const [text, setText] = useState<string | null>(null);
  const [bad, setBad] = useState<string | null>(null);
  const [all, setAll] = useState({ units: false, steps: false });
  const isHold = graph.equations.includes(node);
  const held = heldBy(run, lane, node, unit, timestep);

  const set = (to: number): void => {
    const change = editFor(run, lane, { node, unit, timestep }, to);
    if (change === null) return;
    const wide =
      change.kind === 'hold'
        ? {
            ...change,
            unit: all.units ? null : change.unit,
            timestep: all.steps ? null : change.timestep,
          }
        : change;
    edit(wide);
    setText(null);
    setBad(null);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text === null) return;
    const number = readNumber(text);
    if (number === null) setBad(text);
    else set(number);
  };
  const quick: readonly (readonly [string, number])[] = !isHold
    ? []
    : isGate(graph, nodeOf(graph, node))
      ? [
          [words.shut, 0],
          [words.half, 0.5],
          [words.open, 1],
        ]
      : [[words.erase, 0]];
  const isFirst = timestep === firstStep(run) && !isHold && node.endsWith('_prev');
  return (
    <form className="value-form" onSubmit={submit}>
      <div className="value-row">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          className="value-number"
          aria-label={isFirst ? words.initial({ name }) : words.number({ name })}
          aria-invalid={bad !== null}
          aria-describedby={bad === null ? undefined : `${id}-bad`}
          value={text ?? formatNumber(value)}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setBad(null);
          }}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            const step = event.shiftKey ? 0.01 : 0.1;
            const from = readNumber(text ?? '') ?? liveValue(run, node, timestep, unit);
            set(Number((from + (event.key === 'ArrowUp' ? step : -step)).toFixed(6)));
          }}
        />
        <Button type="submit" className="small">
          {words.set}
        </Button>
        {quick.map(([label, to]) => (
          <Button
            key={to}
            className="small"
            onClick={() => {
              set(to);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      {bad !== null && (
        <p id={`${id}-bad`} role="alert" className="value-bad">
          {words.bad({ text: bad })}
        </p>
      )}
      {isHold && (
        <div className="value-row">
          <Scope
            label={words.units}
            one={words.thisUnit({ unit: unit + 1 })}
            every={words.allUnits}
            all={all.units}
            onChange={(units) => {
              setAll({ ...all, units });
            }}
          />
          <Scope
            label={words.steps}
            one={words.thisStep({ step: stepName(run, timestep) })}
            every={words.allSteps}
            all={all.steps}
            onChange={(steps) => {
              setAll({ ...all, steps });
            }}
          />
        </div>
      )}
      {held !== null && (
        <p className="value-held">
          <span className="edited-dot" aria-hidden="true" />
          {words.held({ value: formatNumber(held.value) })}{' '}
          <Button
            className="small"
            onClick={() => {
              release(held);
            }}
          >
            {words.release}
          </Button>
        </p>
      )}
    </form>
  );
}

interface ScopeProps {
  readonly label: string;
  readonly one: string;
  readonly every: string;
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
}

function Scope({ label, one, every, all, onChange }: ScopeProps) {
  return (
    <div role="group" aria-label={label} className="value-scope">
      <ToggleButton className="small" pressed={!all} onPressedChange={() => onChange(false)}>
        {one}
      </ToggleButton>
      <ToggleButton className="small" pressed={all} onPressedChange={() => onChange(true)}>
        {every}
      </ToggleButton>
    </div>
  );
}

/** The hold that decides a value: the last one on it. */
function heldBy(
  run: Run,
  lane: number,
  node: string,
  unit: number,
  timestep: number,
): Extract<Edit, { readonly kind: 'hold' }> | null {
  const holds = run.setup.edits.filter((one) => one.kind === 'hold');
  const found = holds.findLast(
    (hold) =>
      hold.lane === lane &&
      hold.node === node &&
      (hold.unit === null || hold.unit === unit) &&
      (hold.timestep === null || hold.timestep === timestep),
  );
  return found ?? null;
}
