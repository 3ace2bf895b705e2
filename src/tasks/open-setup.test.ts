import { describe, expect, it } from 'vitest';
import { lstm } from '../cells/lstm.cell';
import { initialise } from '../engine/initialise';
import { createRandom } from '../engine/random';
import { runOf } from '../stores/run';
import { openSetup, type OpenedSetup } from './open-setup';
import { plainSetup, type Setup } from './setup';

async function open(preset: string, change: Partial<Setup> = {}): Promise<OpenedSetup> {
  return openSetup({ ...plainSetup(preset, 'lstm'), ...change });
}

const mine = (equations: string): Partial<Setup> => ({ own: { name: 'Mine', equations } });

function lane({ opened }: OpenedSetup, index = 0): Readonly<Record<string, readonly number[]>> {
  const tensors = [...(opened.weights.lanes[index] ?? [])];
  return Object.fromEntries(tensors.map(([name, values]) => [name, [...values]]));
}

describe('Equations of one’s own', () => {
  it('run with the weights of the preset where nothing but an operation changed', async () => {
    const shipped = await open('sine');
    const opened = await open('sine', mine(lstm.equations.replace('f * c_prev', 'c_prev')));
    expect(lane(opened)).toMatchObject(
      Object.fromEntries(Object.entries(lane(shipped)).filter(([name]) => !/_f$/.test(name))),
    );
    expect(opened.opened.weights.readout).toEqual(shipped.opened.weights.readout);
    expect(opened.opened.sequence).toEqual(shipped.opened.sequence);
    expect(opened.opened.provenance).toEqual(shipped.opened.provenance);
    expect(opened.cell.name.en).toBe('Mine');
    const setup = { ...plainSetup('sine', 'lstm'), ...mine(lstm.equations) };
    const same = runOf(await openSetup(setup), setup);
    const first = runOf(shipped, plainSetup('sine', 'lstm'));
    expect(same.prediction).toEqual(first.prediction);
  });

  it('keep the weights of the same name and size, and draw the others, the same each time', async () => {
    const shipped = lane(await open('sine'));
    // W_i has lost its columns for h; W_new is new.
    const text = lstm.equations
      .replace('W_i @ [h_prev, x]', 'W_i @ x')
      .replace('h = o *', 'h = sigmoid(W_new @ x) * o *');
    const opened = await open('sine', mine(text));
    const after = lane(opened);
    const { hiddenSize: H } = opened.opened.model;
    for (const name of ['W_f', 'b_f', 'b_i', 'W_g', 'W_o', 'b_o']) {
      expect(after[name], name).toEqual(shipped[name]);
    }
    for (const name of ['W_i', 'W_new']) {
      const drawn = after[name] ?? [];
      expect(drawn).toHaveLength(H);
      expect(new Set(drawn).size).toBe(H);
      for (const one of drawn) expect(Math.abs(one)).toBeLessThanOrEqual(1 / Math.sqrt(H));
    }
    expect(lane(await open('sine', mine(text)))).toEqual(after);
  });

  it('keep the weights of every layer and direction', async () => {
    for (const preset of ['two-layers', 'both-ways']) {
      const shipped = await open(preset);
      const opened = await open(preset, mine(lstm.equations.replace('i * g', 'g')));
      for (const index of [0, 1]) {
        const before = lane(shipped, index);
        for (const [name, values] of Object.entries(lane(opened, index))) {
          expect(values, name).toEqual(before[name]);
        }
      }
    }
  });

  it('keep the states to begin from that they still carry, at their size', async () => {
    const shipped = await open('random-start');
    const start = (opened: OpenedSetup) => opened.opened.sequence.initial?.[0];
    expect(start(await open('random-start', mine(lstm.equations)))).toEqual(start(shipped));
    const bare = await open('random-start', mine('h = tanh(W @ [h_prev, x])'));
    expect([...(start(bare)?.keys() ?? [])]).toEqual(['h']);
    const setup: Setup = {
      ...plainSetup('random-start', 'lstm'),
      // c has the size of the input here, and two numbers do not fit into one.
      ...mine('c = c_prev + x\nh = tanh(W @ [h_prev, c])'),
    };
    const run = runOf(await openSetup(setup), setup);
    expect([...(run.trace.sequence.initial?.[0]?.keys() ?? [])]).toEqual(['h']);
  });

  it.each(['', 'h = (', 'h = x_prev', 'f = sigmoid(W @ x)'])(
    'that are none are refused: “%s”',
    async (equations) => {
      await expect(open('latch', mine(equations))).rejects.toThrow();
    },
  );
});

describe('A seed', () => {
  it('draws every weight anew, and always the same', async () => {
    const shipped = await open('latch');
    const { opened } = await open('latch', { seed: 5 });
    expect(opened.weights).toEqual(initialise(opened.model, createRandom(5)));
    expect(opened.weights).not.toEqual(shipped.opened.weights);
    expect(opened.provenance).toEqual({ kind: 'random', seed: 5 });
    expect(opened.sequence).toEqual(shipped.opened.sequence);
    expect((await open('latch', { seed: 5 })).opened.weights).toEqual(opened.weights);
    expect((await open('latch', { seed: 6 })).opened.weights).not.toEqual(opened.weights);
  });

  it('draws those of equations of one’s own too', async () => {
    const own = mine('h = tanh(W @ [h_prev, x] + b)');
    const { opened } = await open('latch', { ...own, seed: 0 });
    expect(opened.weights).toEqual(initialise(opened.model, createRandom(0)));
    expect([...(opened.weights.lanes[0]?.keys() ?? [])]).toEqual(['W', 'b']);
  });
});

describe('A size that is asked for', () => {
  it('is that of the run, where the preset leaves it open', async () => {
    const { opened } = await open('gates', { hidden: 3, steps: 20 });
    expect(opened.model.hiddenSize).toBe(3);
    expect(opened.sequence.steps).toBe(20);
    expect(opened.inputs.map(({ values }) => values.length)).toEqual([20, 20]);
  });

  it('is brought into range: a link may ask for a billion', async () => {
    const { opened } = await open('gates', { hidden: 999_999_999, steps: 999_999_999 });
    expect(opened.model.hiddenSize).toBe(64);
    expect(opened.sequence.steps).toBe(500);
    expect((await open('gates', { steps: 1 })).opened.sequence.steps).toBe(2);
  });

  it('is passed over where data or weights fix it', async () => {
    const shipped = await open('latch');
    const { opened } = await open('latch', { hidden: 9 });
    expect(opened.sequence).toEqual(shipped.opened.sequence);
    expect(opened.weights).toEqual(shipped.opened.weights);
    const sine = await open('sine');
    const asked = await open('sine', { hidden: 9, steps: 9 });
    expect(asked.opened.sequence).toEqual(sine.opened.sequence);
    expect(asked.opened.weights).toEqual(sine.opened.weights);
  });

  it('may be the length alone', async () => {
    const { opened } = await open('latch', { hidden: 9, steps: 9 });
    expect(opened.sequence.steps).toBe(9);
    expect(opened.model.hiddenSize).toBe((await open('latch')).opened.model.hiddenSize);
  });
});

describe('What does not exist', () => {
  it.each([
    ['preset', { preset: 'none' }],
    ['preset', { preset: '__proto__' }],
    ['cell', { cell: 'none' }],
  ])('is refused by name: a %s', async (what, by) => {
    const [name] = Object.values(by);
    await expect(open('latch', by)).rejects.toThrow(`There is no ${what} “${name}”`);
  });
});
