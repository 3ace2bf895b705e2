import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { graphOf } from '../../engine/build-graph';
import type { Placement } from '../../engine/cell';
import { momentAt, positionOf } from '../../engine/cursor';
import { formatNumber } from '../../engine/formula/format-number';
import { runForward } from '../../engine/reference/run-forward';
import { valueAt } from '../../engine/trace';
import { exampleRun } from '../run.fixture';
import { diagramOf, entriesIn, hasPlaces, withTrace, type Diagram } from './diagram';
import { elementsOf } from './elements';
import { barsOf } from './bars';
import { layOut } from './layout';
import { sceneAtOf } from './scene';
import { scaleOf, stillAt } from './still';

async function placementOf(id: string, portrait = false): Promise<Placement> {
  const { cell, trace } = exampleRun(id);
  const byHand = cell.diagram?.[portrait ? 'portrait' : 'landscape'];
  const elements = elementsOf(trace.model.graph);
  return byHand ?? layOut(elements, portrait, (node) => entriesIn(trace, node));
}

async function diagramFor(id: string, portrait = false): Promise<Diagram> {
  const { cell, trace } = exampleRun(id);
  return diagramOf(cell, trace, await placementOf(id, portrait));
}

describe.each(cells.map(({ id }) => id))('the diagram of %s', (id) => {
  it.each([false, true])(
    'has a place for every element and wire (portrait: %s)',
    async (portrait) => {
      const diagram = await diagramFor(id, portrait);
      for (const { key, x, y } of diagram.elements) {
        expect(x, key).toBeGreaterThanOrEqual(0);
        expect(x, key).toBeLessThanOrEqual(diagram.width);
        expect(y, key).toBeGreaterThanOrEqual(0);
        expect(y, key).toBeLessThanOrEqual(diagram.height);
      }
      for (const { key, points } of diagram.wires) expect(points.length, key).toBeGreaterThan(1);
    },
  );

  it.each([false, true])('lets no two boxes overlap (portrait: %s)', async (portrait) => {
    const { elements } = await diagramFor(id, portrait);
    const solid = elements.filter(({ kind }) => kind !== 'exit' && kind !== 'join');
    solid.forEach((a, k) => {
      for (const b of solid.slice(k + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(apart, `${a.key} and ${b.key}`).toBe(true);
      }
    });
  });

  it('shows every named value, every state and the input', () => {
    const { trace } = exampleRun(id);
    const { graph } = trace.model;
    const keys = new Set(elementsOf(graph).elements.map(({ key }) => key));
    for (const name of [...graph.equations, ...graph.states.map((s) => `${s}_prev`), 'x']) {
      expect(keys, name).toContain(name);
    }
  });

  it('draws the same picture from whichever side one comes', async () => {
    const diagram = await diagramFor(id);
    const forward = sceneAtOf(diagram);
    const backward = sceneAtOf(diagram);
    const end = diagram.stages * 12;
    const positions = Array.from({ length: 60 }, (_, k) => (k / 59) * end);
    const at = (sceneAt: typeof forward, p: number): string =>
      JSON.stringify(sceneAt(momentAt(p, diagram.stages, 12), 1));
    const there = positions.map((p) => at(forward, p));
    const back = positions.toReversed().map((p) => at(backward, p));
    expect(back.toReversed()).toEqual(there);
  });

  it('draws only finite numbers at any moment', async () => {
    const diagram = await diagramFor(id);
    const sceneAt = sceneAtOf(diagram);
    for (let p = 0; p <= diagram.stages * 3; p += 0.13) {
      const { still, motion } = sceneAt(momentAt(p, diagram.stages, 12), 0);
      const bars = [...still.boxes, ...motion].flatMap(({ bars }) => bars);
      for (const bar of bars) {
        for (const value of Object.values(bar)) expect(Number.isFinite(value)).toBe(true);
      }
    }
  });
});

describe('the LSTM diagram', () => {
  it('shows the values of the engine', async () => {
    const diagram = await diagramFor('lstm');
    const still = stillAt(diagram, 7, 5, true, 2);
    for (const box of still.boxes) {
      const values = valueAt(diagram.trace, box.node, 7);
      const value = box.key === 'x' ? values[0] : values[2];
      expect(box.number, box.key).toBe(formatNumber(value ?? NaN));
    }
  });

  it('keeps to itself what is not computed yet', async () => {
    const diagram = await diagramFor('lstm');
    const known = (stage: number): string[] =>
      stillAt(diagram, 3, stage, true, 0)
        .boxes.filter(({ bars }) => bars.length > 0)
        .map(({ key }) => key);
    expect(known(0)).toEqual(['h_prev', 'x', 'c_prev']);
    expect(known(1)).toContain('f');
    expect(known(1)).not.toContain('i');
    expect(known(3)).toContain('c');
    expect(known(3)).not.toContain('o');
    expect(known(5)).toHaveLength(12);
  });

  it('makes a gate bar as long as its value', async () => {
    const diagram = await diagramFor('lstm');
    const box = stillAt(diagram, 4, 1, true, 0).boxes.find(({ key }) => key === 'f');
    const [value = NaN] = valueAt(diagram.trace, 'f', 4);
    expect(box?.bars[0]?.height).toBeCloseTo(value * (54 - 10), 6);
  });

  it('ends each stage with nothing under way', async () => {
    const sceneAt = sceneAtOf(await diagramFor('lstm'));
    for (let stage = 0; stage < 6; stage++) {
      expect(sceneAt(momentAt(positionOf(2, stage, 6), 6, 12), 0).motion).toEqual([]);
    }
  });

  it('hands the state over at the start of every timestep but the first', async () => {
    const sceneAt = sceneAtOf(await diagramFor('lstm'));
    const keys = (p: number): string[] =>
      sceneAt(momentAt(p, 6, 12), 0).motion.map(({ key }) => key);
    expect(keys(6.1)).toEqual(['over h', 'over c']);
    expect(keys(0.1)).not.toContain('over c');
  });

  it('shrinks the memory as it is multiplied by the forget gate', async () => {
    const diagram = await diagramFor('lstm');
    const sceneAt = sceneAtOf(diagram);
    const heightAt = (fraction: number): number =>
      sceneAt(momentAt(6 * 8 + 3 + fraction, 6, 12), 0).motion.find(
        ({ key }) => key === 'f * c_prev',
      )?.bars[0]?.height ?? NaN;
    const start = heightAt(0.29);
    const end = heightAt(0.49);
    expect(end).toBeLessThan(start);
  });
});

describe('what a diagram consists of', () => {
  const signs = (text: string): string[] =>
    elementsOf(graphOf(text))
      .elements.filter(({ kind }) => kind === 'layer' || kind === 'operator')
      .map(({ kind, sign }) => `${kind} ${sign}`);

  it('is a layer where weights are, an operator where none are', () => {
    expect(signs('h = tanh(W @ [h_prev, x] + b)')).toEqual(['layer tanh']);
    expect(signs('h = tanh(h_prev)')).toEqual(['operator tanh']);
  });

  it('draws a change by numbers as one operator', () => {
    expect(signs('z = sigmoid(W @ x + b)\nh = (1 - z) * h_prev')).toEqual([
      'layer σ',
      'operator 1−·',
      'operator ×',
    ]);
    expect(signs('h = 4 * sigmoid(W @ x) - 2')).toEqual(['layer 4σ−2']);
  });

  it('draws a linear layer without an activation as one', () => {
    expect(signs('r = sigmoid(W_r @ x)\nh = r * (W @ h_prev + b)')).toEqual([
      'layer σ',
      'layer W',
      'operator ×',
    ]);
  });
});

describe('a diagram beside the run before', () => {
  /** The example with one value held, and the example as it is before. */
  async function compared(
    hold = { lane: 0, node: 'f', unit: 1 as number | null, timestep: 5, value: 1 },
    edited: Diagram['edited'] = new Map(),
  ): Promise<Diagram> {
    const diagram = await diagramFor('lstm');
    const { model, weights, sequence } = diagram.trace;
    const now = runForward(model, weights, sequence, [hold]);
    return withTrace(diagram, now, diagram.trace, edited);
  }
  const boxesAt = (diagram: Diagram, timestep: number, stage = 5) =>
    stillAt(diagram, timestep, stage, true, 0).boxes;

  it('has ghosts only where values differ', async () => {
    const diagram = await compared();
    expect(boxesAt(diagram, 4).flatMap(({ ghosts }) => ghosts)).toEqual([]);
    const at = new Map(boxesAt(diagram, 5).map((box) => [box.node, box.ghosts.length]));
    expect(at.get('f')).toBe(1);
    expect(at.get('c')).toBe(1);
    for (const node of ['x', 'i', 'g', 'o', 'h_prev', 'c_prev', 'i * g']) {
      expect(at.get(node), node).toBe(0);
    }
    expect(boxesAt(diagram, 6).find(({ node }) => node === 'c_prev')?.ghosts).toHaveLength(1);
  });

  it('has them where the values were before, on the scale of what is drawn now', async () => {
    const diagram = await compared({ lane: 0, node: 'c', unit: null, timestep: 5, value: 3 });
    const { before } = diagram;
    const c = boxesAt(diagram, 5).find(({ key }) => key === 'c');
    if (c === undefined || before === null) throw new Error('There is no c.');
    expect(c.ghosts).toEqual(barsOf(valueAt(before, 'c', 5), c, scaleOf(diagram, 'c')));
    expect(c.bars).toEqual(barsOf(valueAt(diagram.trace, 'c', 5), c, scaleOf(diagram, 'c')));
    expect(scaleOf(diagram, 'c').full).toBe(3);
  });

  it('has none of what is not computed yet, none without such a run, and none of other sizes', async () => {
    const diagram = await compared();
    expect(boxesAt(diagram, 5, 0).flatMap(({ ghosts }) => ghosts)).toEqual([]);
    const plain = withTrace(diagram, diagram.trace);
    expect(boxesAt(plain, 5).flatMap(({ ghosts }) => ghosts)).toEqual([]);
    for (const other of [exampleRun('lstm', 12, 3), exampleRun('lstm', 5), exampleRun('rnn')]) {
      const beside = withTrace(diagram, diagram.trace, other.trace);
      const perUnit = boxesAt(beside, 5).filter(({ node }) => !['x', 'h', 'h_prev'].includes(node));
      expect(perUnit.flatMap(({ ghosts }) => ghosts)).toEqual([]);
    }
  });

  it('marks what is held, and what was set by hand, at that timestep alone', async () => {
    const diagram = await compared(undefined, new Map([['x', new Set([3, 5])]]));
    const marked = (timestep: number, stage = 5): readonly string[] =>
      boxesAt(diagram, timestep, stage)
        .filter(({ edited }) => edited)
        .map(({ node }) => node);
    expect(marked(5)).toEqual(['x', 'f']);
    expect(marked(5, 0)).toEqual(['x']);
    expect(marked(3)).toEqual(['x']);
    expect(marked(4)).toEqual([]);
  });
});

describe('a placement by hand', () => {
  it('serves equations of which it has every element, and no others', () => {
    const { cell, trace } = exampleRun('lstm');
    const placement = cell.diagram?.landscape;
    if (placement === undefined) throw new Error('The LSTM has no place by hand.');
    const served = (from: string, to: string): boolean =>
      hasPlaces(graphOf(trace.model.graph.text.replace(from, to)), placement);
    expect(hasPlaces(trace.model.graph, placement)).toBe(true);
    expect(served('+ b_f', '- b_f')).toBe(true);
    expect(served('f * c_prev', 'c_prev')).toBe(true);
    expect(served('o * tanh(c)', 'p * tanh(c)\np = o * o')).toBe(false);
    expect(served('i * g', 'i * g * h_prev')).toBe(false);
  });
});
