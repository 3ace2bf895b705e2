import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../engine/trace';
import { more as en } from '../../../i18n/more.en';
import { runOf, type Run } from '../../../stores/run';
import { openSetup } from '../../../tasks/open-setup';
import { plainSetup, type Setup } from '../../../tasks/setup';
import { sequenceCsv } from './sequence-csv';
import { traceJson } from './trace-json';

async function runWith(preset: string, change: Partial<Setup> = {}): Promise<Run> {
  const setup = { ...plainSetup(preset, 'lstm'), ...change };
  return runOf(await openSetup(setup), setup);
}

function read(run: Run): { head: readonly string[]; rows: readonly (readonly string[])[] } {
  const text = sequenceCsv(run, en.share.column, (words) => words.en);
  const [head = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));
  return { head, rows };
}

const held = {
  edits: [
    { kind: 'input', timestep: 4, feature: 0, value: 0.25 },
    { kind: 'hold', lane: 0, node: 'f', unit: 1, timestep: null, value: 0 },
  ],
} as const;

describe('the sequence as CSV', () => {
  it('has a row for each timestep, with every gate and state of every unit', async () => {
    const run = await runWith('sine');
    const { head, rows } = read(run);
    expect(rows).toHaveLength(run.trace.sequence.steps);
    for (const node of Object.keys(run.cell.roles)) {
      const column = head.indexOf(`${node}[3]`);
      rows.forEach((row, t) => {
        expect(Number(row[column])).toBe(valueAt(run.trace, node, t)[2]);
      });
    }
    expect(rows.map((row) => Number(row[head.indexOf('prediction')]))).toEqual([...run.prediction]);
  });

  it('has what was changed, not what was loaded', async () => {
    const { head, rows } = read(await runWith('sine', held));
    const input = head.findIndex((_, k) => k === 2);
    expect(Number(rows[4]?.[input])).toBe(0.25);
    expect(new Set(rows.map((row) => row[head.indexOf('f[2]')]))).toEqual(new Set(['0']));
  });

  it('tells the lanes of two directions apart', async () => {
    const run = await runWith('both-ways');
    const { head, rows } = read(run);
    const lane = run.trace.lanes.findIndex(({ backward }) => backward);
    const column = head.indexOf('layer 1 backward h[1]');
    expect(Number(rows[2]?.[column])).toBe(valueAt(run.trace, 'h', 2, lane)[0]);
    expect(new Set(head).size).toBe(head.length);
  });
});

describe('the run as JSON', () => {
  it('has everything that the run was made of, and everything that came of it', async () => {
    const run = await runWith('sine', held);
    const file = JSON.parse(traceJson(run)) as Record<string, unknown>;
    expect(file).toMatchObject({
      format: 'unrolled trace',
      version: 1,
      setup: { preset: 'sine', edits: held.edits },
      cell: { id: 'lstm', equations: run.trace.model.graph.text },
      model: { hiddenSize: run.trace.model.hiddenSize, layers: 1, directions: 1 },
      holds: [{ node: 'f', unit: 1, value: 0 }],
      weights: { lanes: [{ W_f: [...(run.trace.weights.lanes[0]?.get('W_f') ?? [])] }] },
      logits: [...(run.trace.logits ?? [])],
    });
    const [lane] = file['lanes'] as { values: Record<string, { values: number[] }> }[];
    const { graph } = run.trace.model;
    for (const { id, operation } of graph.nodes) {
      if (operation === 'parameter' || operation === 'number') continue;
      const whole = Array.from({ length: run.trace.sequence.steps }, (_, t) => [
        ...valueAt(run.trace, id, t).map((value) => value + 0), // JSON has no −0
      ]).flat();
      expect(lane?.values[id]?.values).toEqual(whole);
    }
  });
});
