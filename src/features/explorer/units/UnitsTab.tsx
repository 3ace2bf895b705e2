import { useDeferredValue, useMemo } from 'react';
import type { Reference } from '../../../engine/analysis/reference-lines';
import { seemingOf } from '../../../engine/analysis/seeming';
import { orderOf } from '../../../engine/analysis/unit-order';
import { unitSeries } from '../../../engine/analysis/unit-series';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats, useLanguage } from '../../../i18n/words';
import { huesOf } from '../../../scene/hue';
import { scalesOf } from '../../../scene/scale';
import type { Run } from '../../../stores/run';
import { useView } from '../../../stores/view';
import { useUnit } from '../../../parts/run/use-unit';
import { Criteria } from './Criteria';
import { Histograms } from './Histograms';
import { nameOfLine } from './name-of-line';
import { saySeeming } from './say-seeming';
import { saySummary } from './say-summary';
import { statisticsOfRun } from './statistics-of-run';
import { UnitFacts } from './UnitFacts';
import { UnitRow } from './UnitRow';
import { UnitsTable } from './UnitsTable';
import './units.css';

/** What every unit of a run of one lane does over the whole sequence. While a hand changes the run it follows as time allows. */
export function UnitsTab({ run: latest }: { readonly run: Run }) {
  const run = useDeferredValue(latest);
  const { units: words, inspector } = useAllWords();
  const formats = useFormats();
  const language = useLanguage();
  const chosen = useUnit(run);
  const kept = useView((view) => view.kept);
  const order = useView((view) => view.order);
  const { trace } = run;
  const { lines, statistics } = statisticsOfRun(run);
  const { graph } = trace.model;

  const courses = useMemo(() => {
    const hues = huesOf(graph, run.cell.roles);
    const scales = scalesOf(trace);
    return statistics.units.map(({ unit, states }) =>
      states.map(({ state }) => ({
        state,
        hue: hues.get(state) ?? ('ink' as const),
        values: unitSeries(trace, state, unit),
        full: scales.get(state)?.full ?? 1,
      })),
    );
  }, [run, trace, graph, statistics]);
  const seemings = useMemo(
    () => statistics.units.map(({ unit }) => seemingOf(trace, statistics, lines, unit)),
    [trace, statistics, lines],
  );

  const nameOf = (reference: Reference): string => nameOfLine(reference, run, words.line, language);
  const nameOfStep = (timestep: number): string =>
    inspector.step({ timestep: timestep + 1, name: run.opened.nameOfStep(timestep) });
  const own = statistics.units[chosen];
  return (
    <>
      <p className="units-summary">{saySummary(statistics, words.summary, formats)}</p>
      <UnitsTable>
        {orderOf(statistics.units, order).map((unit) => {
          const of = statistics.units[unit];
          const seeming = seemings[unit];
          if (of === undefined || seeming === undefined) return null;
          return (
            <UnitRow
              key={unit}
              statistics={of}
              courses={courses[unit] ?? []}
              seems={saySeeming(seeming, words.seems, nameOf, nameOfStep)}
              chosen={unit === chosen}
              kept={kept.includes(unit)}
            />
          );
        })}
      </UnitsTable>
      <Criteria />
      {own !== undefined && (
        <UnitFacts statistics={own} keeper={statistics.keeper} graph={graph} nameOf={nameOf} />
      )}
      <Histograms cell={run.cell} trace={trace} />
    </>
  );
}
