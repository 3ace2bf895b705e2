import { formatNumber } from '../../../engine/formula/format-number';
import { valueAt } from '../../../engine/trace';
import { useAllWords } from '../../../i18n/MoreWords';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { stepName } from '../../../parts/run/step-name';
import { useUnit } from '../../../parts/run/use-unit';
import { gradientAt } from '../../../scene/backward/passed';
import { huesOf } from '../../../scene/hue';
import { pageOf } from '../../../scene/strip/layout';
import { goToTimestep } from '../../../stores/playback';
import { Button } from '../../../ui/Button';
import { flowFacts } from '../flow/flow-facts';
import type { GradientMoment } from '../moment';

/** Rows a page has: more would slow down every step. */
const PAGE = 50;

/** The picture and the strip as tables: every value with its gradient now, and the norms at every timestep. */
export function GradientTables(moment: GradientMoment) {
  return (
    <>
      <NodeTable {...moment} />
      <FlowTable {...moment} />
    </>
  );
}

function NodeTable({ run, back, lane, timestep, stages }: GradientMoment) {
  const words = useAllWords().gradients;
  const unit = useUnit(run);
  const { graph } = run.trace.model;
  const hues = huesOf(graph, run.cell.roles);
  const gradients = back.back.gradients.lanes[lane];
  const rows = stages.flatMap(({ name, nodes }) =>
    nodes.flatMap((id) => {
      const node = graph.byId.get(id);
      return node === undefined ? [] : [{ stage: name, node }];
    }),
  );
  if (gradients === undefined) return null;
  return (
    <div role="region" className="twin twin-cell" aria-label={words.figure} tabIndex={0}>
      <table>
        <caption>
          {words.figure} · t = {stepName(run, timestep)} · {words.flow.unit} {unit + 1}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.flow.columns.name}</th>
            <th scope="col">{words.now.value}</th>
            <th scope="col">{words.now.gradient}</th>
            <th scope="col">{words.flow.columns.stage}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stage, node }) => {
            const value = valueAt(run.trace, node.id, timestep);
            const gradient = gradientAt(run.trace, gradients, node.id, timestep);
            const at = Math.min(unit, value.length - 1);
            return (
              <tr key={node.id}>
                <th scope="row" data-hue={hues.get(node.id)}>
                  {plainSymbol(graph, node)}
                </th>
                <td>{formatNumber(value[at] ?? NaN)}</td>
                <td>{formatNumber(gradient[at] ?? NaN)}</td>
                <td>{stage}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function FlowTable(moment: GradientMoment) {
  const { run, timestep } = moment;
  const { gradients } = useAllWords();
  const words = gradients.flow;
  const { steps } = run.trace.sequence;
  const facts = flowFacts(moment);
  const page = pageOf(steps, PAGE, timestep);
  return (
    <div role="region" className="twin twin-sequence" aria-label={words.table} tabIndex={0}>
      <table>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.step}</th>
            {facts.norms.map(({ state }) => (
              <th key={state} scope="col">
                ‖∂L/∂{state}‖
              </th>
            ))}
            {facts.product !== null && <th scope="col">∏ {facts.product.gate}</th>}
            <th scope="col">{words.columns.input}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: page.count }, (_, k) => page.first + k).map((t) => (
            <tr key={t} aria-current={t === timestep ? 'step' : undefined}>
              <th scope="row">
                <Button
                  look="quiet"
                  className="small"
                  aria-label={words.goTo({ timestep: t + 1 })}
                  onClick={() => {
                    goToTimestep(t);
                  }}
                >
                  {stepName(run, t)}
                </Button>
              </th>
              {facts.norms.map(({ state, values }) => (
                <td key={state}>{formatNumber(values[t] ?? NaN)}</td>
              ))}
              {facts.product !== null && (
                <td>
                  {Number.isNaN(facts.product.values[t] ?? NaN)
                    ? '–'
                    : formatNumber(facts.product.values[t] ?? NaN)}
                </td>
              )}
              <td>{formatNumber(facts.sensitivity?.[t] ?? NaN)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
