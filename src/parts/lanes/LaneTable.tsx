import { useState } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { lanesOf } from '../../engine/reference/lanes';
import { pageOf } from '../../scene/strip/layout';
import type { Run } from '../../stores/run';
import { Select } from '../../ui/Select';
import { stepName } from '../run/step-name';
import { followedOf, wantedFor, type Source } from './followed';
import { sayLane } from './say-lane';
import { sayReach } from './say-reach';
import { useStrengths } from './use-strengths';
import './lanes.css';

/** Rows a page has. */
const PAGE = 50;

interface LaneTableProps {
  /** The whole run. */
  readonly run: Run;
  /** 0-based; the input or output there is followed. */
  readonly timestep: number;
}

/** The map of lanes as tables: what each lane reads and gives, and what the input or output of this timestep reaches. */
export function LaneTable({ run, timestep }: LaneTableProps) {
  const catalogue = useAllWords();
  const { lanes: words, change } = catalogue;
  const { table } = words;
  const formats = useFormats();
  const [side, setSide] = useState<Source['side']>('input');
  const { trace } = run;
  const { model, sequence } = trace;
  const { steps } = sequence;
  const isLast = model.readout?.on === 'last';
  const source: Source = { side, timestep };
  const page = pageOf(steps, PAGE, timestep);
  const others =
    isLast && side === 'input' ? [0] : Array.from({ length: page.count }, (_, k) => page.first + k);
  const followed = followedOf(trace, source, useStrengths(trace, wantedFor(model, source, others)));
  const marks = side === 'input' ? followed.reach.outputs : followed.reach.inputs;
  const own = stepName(run, timestep);

  const givesTo = (layer: number, backward: boolean): string => {
    if (layer < model.layers - 1) return table.above({ layer: layer + 2 });
    if (!isLast) return table.readOut;
    return table.readOutAt({ step: stepName(run, backward ? 0 : steps - 1) });
  };

  return (
    <div className="lane-table">
      <table>
        <caption>{table.lanes}</caption>
        <thead>
          <tr>
            {[table.lane, table.reads, table.way, table.gives].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanesOf(model).map(({ index, layer, backward }) => (
            <tr key={index}>
              <th scope="row">{sayLane(model, index, catalogue) || change.lane.forward}</th>
              <td>
                {layer === 0
                  ? table.theInput
                  : table.below({ layer, both: model.directions === 2 })}
              </td>
              <td>{backward ? table.toLeft : table.toRight}</td>
              <td>{givesTo(layer, backward)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Select
        label={words.follow}
        choices={[
          { id: 'input', name: words.inputRow },
          { id: 'output', name: words.outputRow },
        ]}
        selected={side}
        onSelect={setSide}
      />
      <p>{sayReach(run, followed, words, formats)}</p>
      <table>
        <caption>{side === 'input' ? table.ofInput({ own }) : table.ofOutput({ own })}</caption>
        <thead>
          <tr>
            <th scope="col">{table.timestep}</th>
            <th scope="col">{side === 'input' ? table.outputs : table.inputs}</th>
            <th scope="col">{table.norm}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((t) => {
            const norm = followed.strengths.get(t);
            return (
              <tr key={t} aria-current={t === timestep ? 'step' : undefined}>
                <th scope="row">
                  {isLast && side === 'input' ? words.outputRow : stepName(run, t)}
                </th>
                <td>{marks[t] === 1 ? table.yes : table.no}</td>
                <td>{norm === undefined ? catalogue.tables.notYet : formats.number(norm)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
