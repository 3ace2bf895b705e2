import { differenceOf } from '../../../engine/analysis/difference';
import { formatNumber } from '../../../engine/formula/format-number';
import { seriesOf } from '../../../engine/trace';
import type { Catalogue } from '../../../i18n/catalogue';
import type { Run } from '../../../stores/run';
import { formatReading } from '../../../parts/reading';
import { stepName } from '../../../parts/run/step-name';

/** A change of less than this share of what is drawn is none that one could see. */
const SEEN = 0.002;

/**
 * What the last change did to the later steps, in words: of the prediction where it moved, else of the state of the unit that
 * moved most. `run` and `before` are the same lane of both runs.
 */
export function sayDifference(run: Run, before: Run, words: Catalogue): string {
  const say = words.change.difference;
  const steps = run.prediction.length;
  const step = (t: number): string => stepName(run, t);
  const told = (
    name: string,
    { from, to, at, by }: { from: number; to: number; at: number; by: number },
    write: (value: number) => string,
  ): string =>
    say.told({
      name,
      from: step(from),
      to: to === steps - 1 ? null : step(to),
      at: step(at),
      alone: from === to,
      by: write(Math.abs(by)),
      higher: by > 0,
    });
  const range = spread([run.prediction, before.prediction]);
  const prediction = differenceOf(run.prediction, before.prediction, SEEN * range);
  if (prediction !== null) {
    const sentence = told(say.prediction, prediction, formatReading);
    const why = sayWhichWay(run, before, prediction.from, words);
    return why === null ? sentence : `${sentence} ${why}`;
  }

  for (const state of run.trace.model.graph.states.toReversed()) {
    const { values: now, size } = seriesOf(run.trace, state);
    if (!before.trace.model.graph.byId.has(state)) continue;
    const { values: then, size: sizeThen } = seriesOf(before.trace, state);
    if (size !== sizeThen || now.length !== then.length) continue;
    const most = Array.from({ length: size }, (_, unit) => ({
      unit,
      difference: differenceOf(columnOf(now, unit, size), columnOf(then, unit, size), SEEN),
    }))
      .filter((one) => one.difference !== null)
      .sort((a, b) => Math.abs(b.difference?.by ?? 0) - Math.abs(a.difference?.by ?? 0))[0];
    if (most?.difference) {
      const role = run.cell.roles[state];
      const name = say.state({
        name: role === undefined ? state : words.explorer.roles[role].name,
        unit: most.unit + 1,
      });
      return `${say.same} ${told(name, most.difference, formatNumber)}`;
    }
  }
  return say.nothing;
}

/**
 * Of a changed input: that what comes before it moves too, and why, or that it does not, where that is a question of the
 * arrangement of the lanes. null where there is nothing to say.
 */
function sayWhichWay(run: Run, before: Run, from: number, words: Catalogue): string | null {
  const changed = changedInput(run, before);
  if (changed === null || changed === 0) return null;
  const say = words.change.difference;
  if (run.opened.model.directions === 2) return from < changed ? say.fromTheEnd : null;
  return run.preset.sizes?.arrangement === true ? say.onlyForward : null;
}

/** The first timestep (0-based) whose input differs; null where none does, or other things were changed too. */
function changedInput(run: Run, before: Run): number | null {
  const others = ({ setup }: Run): string =>
    JSON.stringify(setup.edits.filter(({ kind }) => kind !== 'input'));
  if (run.opened !== before.opened || others(run) !== others(before)) return null;
  const firsts = run.lines.flatMap((line, k) => {
    const at = line.findIndex((value, t) => value !== before.lines[k]?.[t]);
    return at < 0 ? [] : [at];
  });
  return firsts.length === 0 ? null : Math.min(...firsts);
}

function columnOf(values: Float64Array, unit: number, size: number): Float64Array {
  return Float64Array.from(
    { length: values.length / size },
    (_, t) => values[t * size + unit] ?? NaN,
  );
}

function spread(lines: readonly Float64Array[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const line of lines) {
    for (const value of line) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return high > low ? high - low : 1;
}
