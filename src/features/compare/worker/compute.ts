import { costOf } from '../../../engine/analysis/cost';
import { firstDifference } from '../../../engine/analysis/first-difference';
import { unitStatistics, type TraceStatistics } from '../../../engine/analysis/unit-statistics';
import { laneOf } from '../../../engine/lane-of';
import { EquationError } from '../../../engine/language/error';
import type { Gradients, Model } from '../../../engine/model';
import { clipByNorm } from '../../../engine/optimiser-step';
import { arraysOf, weightGradients } from '../../../engine/reference/weight-gradients';
import { pictureOf } from '../../../scene/compare/picture';
import { differentiate } from '../../../stores/differentiate';
import { fittingEdits, runOf, type Learning, type Run } from '../../../stores/run';
import { loadPreset } from '../../../tasks/catalogue';
import { KEPT } from '../../../tasks/kept/kept-model';
import { inRange, openSetup } from '../../../tasks/open-setup';
import type { Setup } from '../../../tasks/setup';
import type { Ask, Column, Failure, Outcome, Parted, Reply, Task } from './protocol';

const nothing = { inputs: [], target: null, prediction: null };

/** Answers an ask. Never rejects: what cannot be computed is a failure of its own. */
export async function answer(ask: Ask): Promise<Reply> {
  switch (ask.kind) {
    case 'columns': {
      const outcomes: Outcome<Column>[] = [];
      for (const task of ask.tasks) outcomes.push(await tried(() => columnOf(task)));
      return { kind: 'columns', id: ask.id, outcomes };
    }
    case 'parting':
      return {
        kind: 'parting',
        id: ask.id,
        outcome: await tried(() => partingOf(ask.a, ask.b)),
      };
  }
}

/** The arrays of a reply that can be handed over instead of copied. */
export function buffersOf(reply: Reply): ArrayBuffer[] {
  if (reply.kind === 'parting') return [];
  const arrays = reply.outcomes.flatMap((outcome) => {
    if (outcome.kind === 'failure') return [];
    const { inputs, target, prediction, rows, flows } = outcome.result.picture;
    return [
      ...inputs,
      ...(target === null ? [] : [target]),
      prediction,
      ...rows.map(({ values }) => values),
      ...flows.map(({ norms }) => norms),
    ];
  });
  const buffers = arrays.map(({ buffer }) => buffer).filter((one) => one instanceof ArrayBuffer);
  return [...new Set(buffers)];
}

async function tried<Result>(compute: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { kind: 'done', result: await compute() };
  } catch (error) {
    return { kind: 'failure', failure: failureOf(error) };
  }
}

/** Thrown where a preset has no weights for a cell. */
class NoWeights extends Error {}

function failureOf(error: unknown): Failure {
  if (error instanceof NoWeights) return { kind: 'no weights' };
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof EquationError
    ? { kind: 'equations', message }
    : { kind: 'failed', message };
}

/** How steps of training are made; fetched with the first of them. */
let learning: Learning | null = null;

/** Opens a setup and runs it with what fits of its edits. */
async function opened(asked: Setup): Promise<Run> {
  // Kept models are found by whoever knows where they are kept.
  if (asked.preset.startsWith(KEPT)) await import('../../../stores/kept-presets');
  const preset = await loadPreset(asked.preset);
  if (preset.cells !== null && !preset.cells.includes(asked.cell)) throw new NoWeights();
  const loaded = await openSetup(asked);
  if (asked.edits.some(({ kind }) => kind === 'update')) {
    learning ??= await import('../../../stores/learn');
  }
  const edits = fittingEdits(loaded, asked.edits, learning);
  return runOf(loaded, { ...inRange(asked, preset), edits }, learning);
}

async function columnOf({ setup, loss: chosen, clip, lane: asked }: Task): Promise<Column> {
  const run = await opened(setup);
  const { trace, cell } = run;
  const { model } = trace;
  const { loss, at, back } = differentiate(run, chosen, null);
  const { gradients } = back;
  const lane = Math.min(asked, trace.lanes.length - 1);
  const statistics = unitStatistics(laneOf(trace, lane), nothing);
  const { provenance, sentence, nameOfStep } = run.opened;
  // What belongs to the preset is copied: it will be handed over.
  const lines = {
    inputs: run.lines.map((values) => values.slice()),
    target: run.target === null ? null : run.target.values.slice(),
    prediction: run.prediction.slice(),
    words: sentence?.tokens ?? null,
    edited: new Set<number>(),
  };
  return {
    setup: run.setup,
    cell: { id: cell.id, name: cell.name },
    equations: model.graph.text,
    picture: pictureOf(cell, trace, gradients, lane, lines),
    hiddenSize: model.hiddenSize,
    cost: costOf(model),
    seed: provenance.kind === 'random' ? provenance.seed : null,
    forgets: ['b_f', 'bias_f'].some((name) => model.graph.parameters.includes(name)),
    loss,
    lossValue: at.value,
    weightNorm: clipped(model, gradients, clip),
    halfLife: halfLifeIn(statistics),
    saturated: saturatedIn(statistics),
    stepNames: Array.from({ length: trace.sequence.steps }, (_, t) => nameOfStep(t)),
  };
}

function clipped(model: Model, gradients: Gradients, clip: number | null): Column['weightNorm'] {
  const arrays = arraysOf(model, weightGradients(model, gradients));
  const { norm, scale } = clipByNorm(arrays, clip ?? Infinity);
  return { before: norm, after: norm * scale };
}

function halfLifeIn({ units }: TraceStatistics): Column['halfLife'] {
  const lives = units.flatMap(({ halfLife }) => (halfLife === null ? [] : [halfLife]));
  if (lives.length === 0) return null;
  const sorted = lives.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  return { middle, longest: sorted.at(-1) ?? NaN };
}

function saturatedIn({ gates }: TraceStatistics): number | null {
  if (gates.size === 0) return null;
  return [...gates.values()].reduce((sum, { both }) => sum + both, 0) / gates.size;
}

async function partingOf(a: Setup, b: Setup): Promise<Parted> {
  const one = await opened(a);
  const other = await opened(b);
  const first = firstDifference(one.trace, other.trace);
  const at = first?.parting?.timestep;
  return {
    first,
    stepName: at === undefined ? '' : one.opened.nameOfStep(at),
    model: { layers: one.trace.model.layers, directions: one.trace.model.directions },
  };
}
