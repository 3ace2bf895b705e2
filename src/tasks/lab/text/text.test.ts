import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../engine/build-graph';
import { initialise } from '../../../engine/initialise';
import { createRandom } from '../../../engine/random';
import { runForward } from '../../../engine/reference/run-forward';
import { batchOf, createBatch } from '../batch';
import type { Prepared } from '../prepared';
import { scoreOf } from '../score';
import { textTask } from './text-task';

const words = ['good', 'bad', 'not', 'film'];
const texts = Array.from({ length: 100 }, (_, k) => ({
  text: `t${k}`,
  tokens: [...Array.from({ length: k % 3 }, () => 'film'), words[k % 2] ?? '', `only${k}`],
  label: k % 2,
}));

const name = { en: 'test', zh: '测试' };
const task = textTask({
  id: 'test',
  name,
  description: name,
  source: null,
  options: [],
  switches: [],
  limits: () => ({ steps: 20, words: 1000 }),
  corpus: () => ({
    parts: { training: texts.slice(0, 60), validation: texts.slice(60, 80), test: texts.slice(80) },
    further: [],
    classes: [name, name],
    tokenise: (text) => text.split(' '),
  }),
});

function rowOf({ shape, parts }: Prepared, place: number): { tokens: number[]; mask: number[] } {
  const { tokens, mask } = batchOf(shape, parts.training, [place]);
  return { tokens: [...tokens], mask: [...mask] };
}

describe('texts', () => {
  test('are filled up behind and masked, and can be laid out in no more steps than they have', () => {
    const prepared = task.prepare({}, {}, 1);
    expect(prepared.shape.steps).toBe(4);
    expect(rowOf(prepared, 0)).toMatchObject({ mask: [1, 1, 0, 0] });
    expect(rowOf(prepared, 0).tokens.slice(2)).toEqual([0, 0]);
    const short = createBatch(prepared.shape, 1, 2);
    prepared.parts.training.write([0], short);
    expect([...short.mask]).toEqual([1, 1]);
    expect(prepared.parts.training.readAt[0]).toBe(1);
  });

  test('without a mask padding counts as words, behind or in front (B50)', () => {
    const behind = task.prepare({}, { padding: 'behind' }, 1);
    expect(rowOf(behind, 0)).toMatchObject({ mask: [1, 1, 1, 1] });
    expect(rowOf(behind, 0).tokens.slice(2)).toEqual([0, 0]);
    expect(behind.parts.training.readAt[0]).toBe(3);
    const front = rowOf(task.prepare({}, { padding: 'front' }, 1), 0);
    expect(front.tokens.slice(0, 2)).toEqual([0, 0]);
    expect(front.mask).toEqual([1, 1, 1, 1]);
  });

  test('padding behind makes the final states of an untrained LSTM alike; in front it does not (B50)', () => {
    const graph = graphOf(`
      f = sigmoid(W_f @ [h_prev, x] + b_f)
      i = sigmoid(W_i @ [h_prev, x] + b_i)
      g = tanh(W_g @ [h_prev, x] + b_g)
      c = f * c_prev + i * g
      o = sigmoid(W_o @ [h_prev, x] + b_o)
      h = o * tanh(c)`);
    const model = {
      graph,
      inputSize: 4,
      hiddenSize: 16,
      layers: 1,
      directions: 1,
      readout: null,
    } as const;
    const random = createRandom(1);
    const weights = initialise(model, random, { forgetBias: 1 });
    const own = Float64Array.from({ length: 64 * 10 * 4 }, () => random.normal());
    const pad = Float64Array.from({ length: 4 }, () => random.normal());
    /** Mean standard deviation of the last state over 64 inputs. */
    const spread = (before: number, after: number): number => {
      const steps = before + 10 + after;
      const input = Float64Array.from({ length: steps * 64 * 4 }, (_, k) => pad[k % 4] ?? 0);
      input.set(own, before * 64 * 4);
      const { output } = runForward(model, weights, { steps, batch: 64, input });
      const last = output.subarray((steps - 1) * 64 * 16);
      let sum = 0;
      for (let unit = 0; unit < 16; unit += 1) {
        const values = Array.from({ length: 64 }, (_, b) => last[b * 16 + unit] ?? NaN);
        const mean = values.reduce((total, value) => total + value, 0) / 64;
        sum += Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / 64);
      }
      return sum / 16;
    };
    const none = spread(0, 0);
    expect(spread(90, 0)).toBeGreaterThan(0.8 * none);
    expect(spread(0, 10)).toBeLessThan(0.5 * none);
    expect(spread(0, 90)).toBeLessThan(1e-4 * none);
  });

  test('scaled ids leave nearly all words with one id (B45)', () => {
    const prepared = task.prepare({}, { ids: 'scaled' }, 1);
    const places = Array.from({ length: 60 }, (_, k) => k);
    const { tokens } = batchOf(prepared.shape, prepared.parts.training, places);
    expect(tokens.filter((token) => token === 0).length / tokens.length).toBeGreaterThan(0.99);
  });

  test('take their vocabulary from training, so that new words are unknown', () => {
    const honest = task.prepare({}, {}, 1);
    expect(honest.text?.vocabulary).not.toContain('only90');
    const good = honest.text?.vocabulary.indexOf('good');
    expect([...(honest.text?.read('good only90').ids ?? [])]).toEqual([good, 1]);
    const leaky = task.prepare({}, { vocabulary: 'all' }, 1);
    expect(leaky.text?.vocabulary).toContain('only90');
  });

  test('that words alone decide are judged right by words without order', () => {
    const prepared = task.prepare({}, {}, 1);
    const [majority, bag] = prepared.baselines.map(({ predict }) => {
      const score = scoreOf(prepared, prepared.parts.test, predict(prepared.parts.test));
      return score.kind === 'classes' ? score.accuracy : NaN;
    });
    expect(majority).toBe(0.5);
    expect(bag).toBe(1);
  });
});
