import type { Tensors } from '../../../engine/model';
import type { Run } from '../../../stores/run';

/** The version of the format; a change that a reader would trip over raises it. */
const TRACE_VERSION = 1;

/**
 * A whole run as JSON, in full precision: what was asked for, model, weights, sequence, holds, and every value that was
 * computed. Layouts are those of src/engine/model.ts: matrices row-major; a value of the cell T × B × entries, at index t
 * that of the timestep t of the input. A number that is not finite is null.
 */
export function traceJson(run: Run): string {
  const { setup, cell, preset, opened, lines, trace, prediction } = run;
  const { model, weights, sequence, holds } = trace;
  const { graph, ...sizes } = model;
  return JSON.stringify({
    format: 'unrolled trace',
    version: TRACE_VERSION,
    setup,
    cell: { id: cell.id, name: cell.name.en, equations: graph.text },
    preset: { id: preset.id, name: preset.name.en },
    model: sizes,
    weights: {
      lanes: weights.lanes.map(numbersOf),
      readout: weights.readout && numbersOf(weights.readout),
    },
    sequence: {
      steps: sequence.steps,
      batch: sequence.batch,
      names: Array.from({ length: sequence.steps }, (_, t) => opened.nameOfStep(t)),
      input: [...sequence.input],
      initial: sequence.initial?.map(numbersOf) ?? null,
    },
    holds,
    lanes: trace.lanes.map(({ layer, backward, sizes: entries, values }) => ({
      layer,
      backward,
      values: Object.fromEntries(
        graph.nodes
          .filter(({ operation }) => operation !== 'parameter' && operation !== 'number')
          .map(({ id, index }) => [
            id,
            { entries: entries[index], values: [...(values[index] ?? [])] },
          ]),
      ),
    })),
    output: [...trace.output],
    logits: trace.logits && [...trace.logits],
    read: {
      inputs: opened.inputs.map(({ name, unit }, k) => ({
        name: name.en,
        unit: unit?.en ?? null,
        values: [...(lines[k] ?? [])],
      })),
      target: opened.target && {
        name: opened.target.name.en,
        unit: opened.target.unit?.en ?? null,
        values: [...opened.target.values],
      },
      prediction: [...prediction],
    },
  });
}

function numbersOf(tensors: Tensors): Record<string, readonly number[]> {
  return Object.fromEntries([...tensors].map(([name, values]) => [name, [...values]]));
}
