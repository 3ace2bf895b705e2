import { useMemo } from 'react';
import { gatesOf } from '../../../engine/analysis/gate';
import { halfLifeOf, keeperOf } from '../../../engine/analysis/half-life';
import { saturationOf } from '../../../engine/analysis/saturation';
import type { Node } from '../../../engine/graph';
import { formatNumber } from '../../../engine/formula/format-number';
import { seriesOf } from '../../../engine/trace';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { LaneMap } from '../../../parts/lanes/LaneMap';
import { huesOf } from '../../../scene/hue';
import { chooseUnit, useView } from '../../../stores/view';
import type { GradientMoment } from '../moment';
import { sayReach } from '../say/say-reach';

/** How far gradients reach: in words, as the half-life of each unit's memory, and as what saturated gates let through. */
export function FlowTab({ run, back, lane, timestep }: GradientMoment) {
  const catalogue = useAllWords();
  const words = catalogue.gradients.flow;
  const formats = useFormats();
  const unit = useView((view) => view.unit);
  const { trace, cell } = run;
  const { graph } = trace.model;
  const hues = useMemo(() => huesOf(graph, cell.roles), [graph, cell.roles]);
  const lives = useMemo(() => halfLives(run), [run]);
  const place = { back: back.back, cell, lane, timestep, unit };
  return (
    <>
      <h3>{catalogue.gradients.now.reach}</h3>
      {graph.states.map((state) => (
        <p key={state} className="sentence">
          {sayReach(place, state, catalogue, formats)}
        </p>
      ))}
      {back.run.trace.lanes.length > 1 && <LaneMap run={back.run} timestep={timestep} />}
      {lives !== null && (
        <section>
          <h3>{words.halfLife}</h3>
          <p className="inspector-note">
            {words.halfLives({ node: plainSymbol(graph, lives.node) })}
          </p>
          <ol className="half-lives">
            {lives.steps.map((steps, k) => (
              <li key={k}>
                <button
                  type="button"
                  aria-pressed={k === unit}
                  onClick={() => {
                    chooseUnit(k);
                  }}
                >
                  <span>
                    {words.unit} {k + 1}
                  </span>
                  <b>{steps === Infinity ? '∞' : formatNumber(steps)}</b>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h3>{words.saturated}</h3>
        <p className="inspector-note">{words.saturatedHint}</p>
        <table className="saturated">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.low}</th>
              <th scope="col">{words.high}</th>
            </tr>
          </thead>
          <tbody>
            {gatesOf(graph).map((gate) => {
              const { below, above } = saturationOf(seriesOf(trace, gate.id).values);
              return (
                <tr key={gate.id} data-hue={hues.get(gate.id) ?? 'ink'}>
                  <th scope="row">{plainSymbol(graph, gate)}</th>
                  <td>{formats.percent(below)}</td>
                  <td>{formats.percent(above)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Of the gate that keeps the cell state, else the hidden state, unit by unit; null where none does. */
function halfLives({
  trace,
}: GradientMoment['run']): { node: Node; steps: readonly number[] } | null {
  const { graph, hiddenSize } = trace.model;
  const node = graph.states
    .toReversed()
    .map((state) => keeperOf(graph, state)?.factor ?? null)
    .find((factor) => factor !== null);
  if (node === undefined) return null;
  const { values, size } = seriesOf(trace, node.id);
  const count = trace.sequence.steps;
  const steps = Array.from({ length: hiddenSize }, (_, unit) => {
    let sum = 0;
    for (let t = 0; t < count; t++) sum += values[t * size + (unit % size)] ?? 0;
    return halfLifeOf(sum / count);
  });
  return { node, steps };
}
