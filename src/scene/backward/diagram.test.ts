import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { contributionsOf } from '../../engine/analysis/contributions';
import { normOf } from '../../engine/norm';
import type { Wire } from '../diagram/elements';
import type { BackwardDiagram } from './diagram';
import { gradientAt } from './passed';
import { exampleBack, exampleDiagram } from './run-back.fixture';
import { backwardSceneAtOf } from './scene';

/** The sum of all that travels back along a value's wires, with what comes from the loss. */
function arrivesAt(diagram: BackwardDiagram, key: string, timestep: number): Float64Array {
  const sum = new Float64Array(gradientAt(diagram.trace, diagram.gradients, key, timestep).length);
  const add = (part: Float64Array | null): void => {
    part?.forEach((entry, k) => {
      sum[k] = (sum[k] ?? 0) + entry;
    });
  };
  for (const wire of diagram.wires) {
    if (wire.from === key) add(diagram.alongWire(wire, timestep));
  }
  add(diagram.arriving(key, 'outside', timestep));
  return sum;
}

function expectToAddUp(diagram: BackwardDiagram, timestep: number): void {
  const values = diagram.elements.filter(({ kind }) => kind === 'value');
  for (const { key } of values) {
    const gradient = gradientAt(diagram.trace, diagram.gradients, key, timestep);
    arrivesAt(diagram, key, timestep).forEach((entry, k) => {
      expect(entry, `${key} ${k}`).toBeCloseTo(gradient[k] ?? NaN, 12);
    });
  }
}

describe('what travels along the wires of the backward pass', () => {
  it.each(cells.map(({ id }) => id))('adds up to the gradient of every value of %s', async (id) => {
    const diagram = await exampleDiagram(id);
    for (const timestep of [0, 4, 7]) expectToAddUp(diagram, timestep);
  });

  it('adds up in a lane that runs from the end to the start', async () => {
    const diagram = await exampleDiagram('lstm', { directions: 2, lane: 1, lossAt: 2 });
    expectToAddUp(diagram, 4);
    expect(diagram.arriving('c', 'next', 4)).not.toBeNull();
    expect(diagram.arriving('c', 'next', 0)).toBeNull();
  });

  it('is nothing behind a value that is held', async () => {
    const hold = { lane: 0, node: 'f', unit: null, timestep: 5, value: 0.5 };
    const diagram = await exampleDiagram('lstm', { holds: [hold] });
    const of = (key: string, timestep: number): number => {
      const wire = diagram.wires.find((one) => one.key === key);
      if (wire === undefined) throw new Error(`There is no wire ${key}.`);
      return Math.max(...diagram.alongWire(wire, timestep).map(Math.abs));
    };
    expect(of('do f > f', 5)).toBe(0);
    expect(of('do [h_prev, x] > do f', 5)).toBe(0);
    expect(of('f > do f * c_prev', 5)).toBeGreaterThan(0);
    expect(of('do f > f', 4)).toBeGreaterThan(0);
    expectToAddUp(diagram, 5);
  });

  it('does not cross the boundary of a window', async () => {
    const diagram = await exampleDiagram('lstm', { window: 3 });
    expect(diagram.arriving('c', 'next', 6)).not.toBeNull();
    expect(diagram.arriving('c', 'next', 5)).toBeNull();
    const still = backwardSceneAtOf(diagram)({ timestep: 5, stage: 2, fraction: 1 }, 0).still;
    expect(still.exits.every(({ carries }) => !carries)).toBe(true);
    expect(still.wires.every(({ width }) => width === 0)).toBe(true);
    expect(still.full).toBe(0);
  });

  it('is marked as cut where the timestep after the boundary would hand it on', async () => {
    const diagram = await exampleDiagram('lstm', { window: 3 });
    const cutsAt = (timestep: number): readonly string[] =>
      backwardSceneAtOf(diagram)({ timestep, stage: 0, fraction: 1 }, 0).still.cuts.map(
        ({ key }) => key,
      );
    expect(cutsAt(6).toSorted()).toEqual(['c_prev', 'h_prev']);
    expect([0, 1, 2, 4, 5, 7].flatMap(cutsAt), 'not from the first timestep').toEqual([]);
    const whole = await exampleDiagram('lstm');
    expect(backwardSceneAtOf(whole)({ timestep: 3, stage: 0, fraction: 1 }, 0).still.cuts).toEqual(
      [],
    );
  });

  it('is marked as cut at the boundary of a window, and nowhere else', async () => {
    const diagram = await exampleDiagram('lstm', { window: 3 });
    const cutAt = (timestep: number): boolean =>
      backwardSceneAtOf(diagram)({ timestep, stage: 0, fraction: 1 }, 0).still.exits.every(
        ({ cut }) => cut !== null,
      );
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(cutAt)).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
    const mirrored = await exampleDiagram('lstm', { window: 3, directions: 2, lane: 1 });
    expect([7, 6, 5, 4, 3, 2, 1, 0].map(mirrored.isCutAhead)).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('what a timestep adds to the weights of a layer', () => {
  it('has the norm of its contributions to all their gradients', async () => {
    const { back } = exampleBack('lstm');
    const diagram = await exampleDiagram('lstm');
    for (const timestep of [2, 7]) {
      const parts = ['W_f', 'b_f'].map((name) => {
        const all = contributionsOf(back.trace, back.gradients, 0, name);
        const size = all.length / 8;
        return normOf(all, timestep * size, size);
      });
      expect(Math.hypot(...parts)).toBeGreaterThan(0);
      expect(diagram.addsAt('do f', timestep)).toBeCloseTo(Math.hypot(...parts), 12);
    }
  });

  it('is written from the stage of the weights on', async () => {
    const diagram = await exampleDiagram('lstm');
    const written = (stage: number, fraction = 1): number =>
      backwardSceneAtOf(diagram)({ timestep: 5, stage, fraction }, 0).still.adds.filter(
        ({ text }) => text !== '',
      ).length;
    expect([3, 4, 5].map((stage) => written(stage))).toEqual([0, 4, 4]);
    expect(written(4, 0.5)).toBe(0);
  });
});

describe('the picture of a stage of the backward pass', () => {
  const known = (diagram: BackwardDiagram, stage: number, fraction = 1): readonly string[] =>
    backwardSceneAtOf(diagram)({ timestep: 5, stage, fraction }, 1)
      .still.boxes.filter(({ gradient }) => gradient.number !== '')
      .map(({ key }) => key)
      .sort();

  it('shows the gradients of its stage and of those before, and no other', async () => {
    const diagram = await exampleDiagram('lstm');
    expect(known(diagram, 0)).toEqual(['h']);
    expect(known(diagram, 1)).toEqual(['h', 'o', 'tanh(c)']);
    expect(known(diagram, 2)).toEqual(['c', 'h', 'o', 'tanh(c)']);
    expect(known(diagram, 2, 0.5)).toEqual(['h', 'o', 'tanh(c)']);
    expect(known(diagram, 5)).toHaveLength(12);
  });

  it('draws all gradients of a timestep on one scale that the largest fits in', async () => {
    const diagram = await exampleDiagram('lstm');
    const { still } = backwardSceneAtOf(diagram)({ timestep: 5, stage: 5, fraction: 1 }, 1);
    const largest = Math.max(
      ...still.boxes.flatMap(({ node }) =>
        Array.from(gradientAt(diagram.trace, diagram.gradients, node, 5), Math.abs),
      ),
    );
    expect(still.full).toBeGreaterThanOrEqual(largest);
    expect(still.full).toBeLessThan(largest * 1.6);
    const c = still.boxes.find(({ key }) => key === 'c');
    const entries = gradientAt(diagram.trace, diagram.gradients, 'c', 5);
    c?.gradient.bars.forEach((bar, k) => {
      const up = (entries[k] ?? 0) > 0;
      const length = (Math.abs(entries[k] ?? 0) / still.full) * 22;
      expect(bar.height).toBeCloseTo(Math.max(length, 0.8), 9);
      // A value near zero still leaves a hair.
      expect(Math.abs((up ? bar.y + bar.height : bar.y) - c.y)).toBeLessThan(0.81);
    });
  });

  it('is wider along a wire that carries more, at whatever timestep', async () => {
    const diagram = await exampleDiagram('rnn', { steps: 30 });
    const widthAt = (timestep: number): number =>
      backwardSceneAtOf(diagram)({ timestep, stage: 0, fraction: 1 }, 0).still.wires.find(
        ({ key }: Pick<Wire, 'key'>) => key === 'do h > h',
      )?.width ?? NaN;
    expect(widthAt(29)).toBeGreaterThan(widthAt(20));
    expect(widthAt(20)).toBeGreaterThan(widthAt(5));
    expect(widthAt(29)).toBeLessThanOrEqual(5);
    expect(widthAt(5)).toBeGreaterThanOrEqual(1);
  });

  it('shows the loss coming in at h only where it looks at the run', async () => {
    const diagram = await exampleDiagram('gru', { lossAt: 5 });
    const lossAt = (timestep: number): boolean =>
      backwardSceneAtOf(diagram)({ timestep, stage: 0, fraction: 1 }, 0).still.loss !== null;
    expect([4, 5, 6].map(lossAt)).toEqual([false, true, false]);
    for (const { x, y } of diagram.lossWire.points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
    }
  });

  it('shows values above gradients where both are asked for', async () => {
    const diagram = await exampleDiagram('lstm', { both: true });
    const { still } = backwardSceneAtOf(diagram)({ timestep: 5, stage: 0, fraction: 1 }, 0);
    for (const box of still.boxes) {
      expect(box.value?.number, box.key).not.toBe('');
      for (const bar of box.value?.bars ?? []) {
        expect(bar.y + bar.height).toBeLessThan(box.y + 1);
        expect(bar.y).toBeGreaterThan(box.y - box.height / 2);
      }
      for (const bar of box.gradient.bars) expect(bar.y).toBeGreaterThan(box.y - 1);
    }
  });
});

describe.each(cells.map(({ id }) => id))('the motion of the backward pass of %s', (id) => {
  it('is empty at rest, and something moves in every stage', async () => {
    const diagram = await exampleDiagram(id);
    const at = backwardSceneAtOf(diagram);
    diagram.places.stages.forEach((name, stage) => {
      expect(at({ timestep: 6, stage, fraction: 1 }, 0).motion).toEqual([]);
      for (const fraction of [0.05, 0.3, 0.55, 0.8, 0.99]) {
        const { motion } = at({ timestep: 6, stage, fraction }, 0);
        expect(motion.length, `${name} ${fraction}`).toBeGreaterThan(0);
        for (const { bars } of motion) {
          for (const { x, y, width, height } of bars) {
            expect([x, y, width, height].every(Number.isFinite)).toBe(true);
          }
        }
      }
    });
  });
});

describe('motion in the backward pass', () => {
  it('gives the same picture from whichever side a moment is reached', async () => {
    const diagram = await exampleDiagram('peephole');
    const moment = { timestep: 5, stage: 3, fraction: 0.4 };
    const straight = backwardSceneAtOf(diagram)(moment, 2);
    const at = backwardSceneAtOf(diagram);
    at({ timestep: 7, stage: 0, fraction: 0.2 }, 0);
    at({ timestep: 1, stage: 4, fraction: 1 }, 3);
    expect(at(moment, 2)).toEqual(straight);
  });

  it('leads from the reader to the operand', async () => {
    const diagram = await exampleDiagram('lstm');
    const at = backwardSceneAtOf(diagram);
    // In the sum's only turn, what comes back through tanh(c) first leaves its box and then reaches c from the right.
    const middle = (fraction: number): number => {
      const { motion } = at({ timestep: 5, stage: 2, fraction }, 0);
      const [bar] = motion.find(({ key }) => key === 'c > next c')?.bars ?? [];
      return bar?.x ?? NaN;
    };
    expect(middle(0.05)).toBeGreaterThan(middle(0.2));
  });
});
