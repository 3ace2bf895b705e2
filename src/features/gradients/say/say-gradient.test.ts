import { describe, expect, it } from 'vitest';
import { cells, cellOf } from '../../../cells/catalogue';
import { ownCell } from '../../../cells/own-cell';
import type { Cell } from '../../../engine/cell';
import { formatNumber } from '../../../engine/formula/format-number';
import { gradientReaderAt } from '../../../engine/formula/gradient-reader';
import { addedHere, entryOfUnit } from '../../../engine/formula/gradient-entry';
import type { Backward } from '../../../engine/backward';
import type { Hold } from '../../../engine/model';
import type { AllWords } from '../../../i18n/catalogue';
import { en } from '../../../i18n/en';
import { formatsOf } from '../../../i18n/format';
import { more as moreEn } from '../../../i18n/more.en';
import { more as moreZh } from '../../../i18n/more.zh';
import { zh } from '../../../i18n/zh';
import { backTrial } from './back-place.fixture';
import type { BackPlace } from './back-telling';
import { sayGradient } from './say-gradient';
import { sayReach } from './say-reach';
import { sayStage, type ToldStage } from './say-stage';

const spoken: readonly (readonly ['en' | 'zh', AllWords])[] = [
  ['en', { ...en, ...moreEn }],
  ['zh', { ...zh, ...moreZh }],
];

function cellNamed(id: string): Cell {
  const cell = cellOf(id);
  if (cell === undefined) throw new Error(`There is no cell ${id}.`);
  return cell;
}

const lstm = cellNamed('lstm');

const WHOLE = { en: /^[^ ].{10,}\.$/, zh: /^[^ ].{6,}。$/ };
const BROKEN = /undefined|NaN|null|\[object|\$\{|_prev| @ | {2}|Infinity/;

/** What is said of one node; the vectors of a cell of X = 1, H = 4, over six timesteps. */
function said(place: BackPlace, node: string): Readonly<Record<'en' | 'zh', string>> {
  const [english = '', chinese = ''] = spoken.map(([language, words]) =>
    sayGradient(place, node, words, formatsOf(language)),
  );
  return { en: english, zh: chinese };
}

function* placesOf(cell: Cell, back: Backward): Generator<BackPlace> {
  const { steps } = back.trace.sequence;
  for (let lane = 0; lane < back.trace.lanes.length; lane++) {
    for (const timestep of [0, 2, 3, steps - 1]) {
      yield { cell, back, lane, timestep, unit: timestep % 4 };
    }
  }
}

const OWN = `s = 0.5 + 0.5
r = relu(W_r @ [x, h_prev])
e = exp(-(V @ x)) * s
k = softplus(W_k @ x + b_k) - s
v = layernorm(k, a, b) + layernorm(k, scale, shift)
m = (W_r @ [x, h_prev]) * (1 - s)
c = r * c_prev + 0.5 * e + v * v - s * m
h = tanh(c) * s
`;

const held: readonly Hold[] = [
  { lane: 0, node: 'h', unit: 1, timestep: 2, value: 0.25 },
  { lane: 0, node: 'h', unit: null, timestep: 0, value: -0.5 },
];

describe('The sentence of a gradient', () => {
  it.each(
    [...cells, ownCell(lstm, 'own', OWN)].flatMap((cell) => [
      [cell.id, 'as it is', cell, backTrial(cell)] as const,
      [cell.id, 'held', cell, backTrial(cell, { holds: held })] as const,
      [cell.id, 'truncated', cell, backTrial(cell, { window: 2, lossAt: 5 })] as const,
      [
        cell.id,
        'both ways',
        cell,
        backTrial(cell, { sizes: { layers: 2, directions: 2 } }),
      ] as const,
    ]),
  )('is whole and tells the engine’s number, for every node of %s, %s', (_, __, cell, back) => {
    for (const place of placesOf(cell, back)) {
      const reader = gradientReaderAt(back, place.lane, place.timestep);
      for (const node of reader.graph.nodes) {
        const entry = entryOfUnit(reader, node, place.unit);
        const number = formatNumber(addedHere(reader, node)[entry] ?? NaN);
        const sentences = said(place, node.id);
        for (const [language] of spoken) {
          const sentence = sentences[language];
          const where = `${node.id} at ${place.timestep} of ${place.lane}: ${sentence}`;
          expect(sentence, where).toMatch(WHOLE[language]);
          expect(sentence, where).not.toMatch(BROKEN);
          const tells = number !== '0.00' && node.operation !== 'number' && !isCut(place, node.id);
          if (tells) expect(sentence, where).toContain(number);
        }
      }
    }
  });

  /** A border of windows of two lies before timestep 2. */
  function isCut({ back, timestep }: BackPlace, node: string): boolean {
    return back.window === 2 && node.endsWith('_prev') && timestep % 2 === 0 && timestep > 0;
  }

  it('says what the cell state lets through to the timestep before', () => {
    const place: BackPlace = { cell: lstm, back: backTrial(lstm), lane: 0, timestep: 3, unit: 1 };
    expect(said(place, 'c_prev')).toEqual({
      en: 'Along the cell state only the forget gate stands between t\u00a0=\u00a04 and t\u00a0=\u00a03: 58% of the gradient (0.659) passes. Unit 2 hands 0.383 to t\u00a0=\u00a03. What arrives at t\u00a0=\u00a03 through the hidden state is added there.',
      zh: '沿着细胞状态，从 t\u00a0=\u00a04 到 t\u00a0=\u00a03 只隔着遗忘门：梯度（0.659）的 58% 得以通过。第 2 个单元把 0.383 传给 t\u00a0=\u00a03。在 t\u00a0=\u00a03 经由隐藏状态到达的梯度，到那里再加上。',
    });
    expect(said(place, 'c')).toEqual({
      en: 'What arrives at unit 2’s cell state adds up to 0.659: 0.352 through tanh(cₜ) and 0.307 from t\u00a0=\u00a05.',
      zh: '到达第 2 个单元的细胞状态的梯度合计 0.659：经由 tanh(cₜ) 的 0.352，来自 t\u00a0=\u00a05 的 0.307。',
    });
  });

  it('turns time round in a lane that runs from the end to the start', () => {
    const back = backTrial(lstm, { sizes: { directions: 2 } });
    const place: BackPlace = { cell: lstm, back, lane: 1, timestep: 3, unit: 0 };
    expect(said(place, 'c').en).toContain('from t\u00a0=\u00a03');
    expect(said(place, 'c_prev').en).toContain('between t\u00a0=\u00a04 and t\u00a0=\u00a05');
    expect(said({ ...place, timestep: 5 }, 'c_prev').en).toContain('There is no earlier timestep');
  });

  it('says that a closed gate lets nothing reach its weights', () => {
    const holds: Hold[] = [{ lane: 0, node: 'c', unit: null, timestep: 2, value: 0 }];
    const back = backTrial(lstm, { holds });
    const place: BackPlace = { cell: lstm, back, lane: 0, timestep: 2, unit: 0 };
    expect(said(place, 'c').en).toContain('is held at its value, so the gradient goes no further');
    expect(said(place, 'f').en).toBe('Nothing arrives at unit 1’s forget gate: its gradient is 0.');
    expect(said(place, 'c_prev').en).toContain('the cell state is held, so nothing passes');
  });

  it('says where a window of truncated back-propagation ends', () => {
    const back = backTrial(lstm, { window: 3 });
    const place: BackPlace = { cell: lstm, back, lane: 0, timestep: 3, unit: 0 };
    expect(said(place, 'c_prev').en).toContain(
      'a window of 3 timesteps begins here: nothing is handed to t\u00a0=\u00a03.',
    );
    expect(said({ ...place, timestep: 2 }, 'h').en).toBe(
      'Unit 1’s hidden state gets its whole gradient, 1.00, from the loss.',
    );
  });

  it('names the layer above where the loss does not see the lane itself', () => {
    const back = backTrial(lstm, { sizes: { layers: 2 } });
    const place: BackPlace = { cell: lstm, back, lane: 0, timestep: 5, unit: 0 };
    expect(said(place, 'h').en).toMatch(/from the layer above\.$/);
    expect(said({ ...place, lane: 1 }, 'h').en).toMatch(/from the loss\.$/);
    expect(said({ ...place, lane: 1 }, 'x').en).toContain('goes down to the layer below');
  });

  it('says so where a gradient is no number, or infinite', () => {
    const back = backTrial(lstm);
    const place: BackPlace = { cell: lstm, back, lane: 0, timestep: 3, unit: 0 };
    const f = back.trace.model.graph.byId.get('f')?.index ?? -1;
    for (const [value, words] of [
      [NaN, 'is not a number any more'],
      [-Infinity, 'has grown too large'],
    ] as const) {
      back.gradients.lanes[0]?.values[f]?.fill(value);
      expect(said(place, 'f').en).toContain(words);
    }
  });
});

describe('The sentence of a stage', () => {
  const stages: readonly ToldStage[] = [
    { id: 'loss', nodes: ['h'] },
    { id: 'output', nodes: ['o', 'tanh(c)'] },
    { id: 'sum', nodes: ['c'] },
    { id: 'branches', nodes: ['f', 'i', 'g'] },
    { id: 'weights', nodes: lstm.equations.match(/\b[Wb]_\w/g) ?? [] },
    { id: 'hand', nodes: ['h_prev', 'c_prev'] },
  ];
  it('is whole in both languages for every stage and timestep', () => {
    for (const back of [backTrial(lstm), backTrial(lstm, { lossAt: 2 })]) {
      for (const place of placesOf(lstm, back)) {
        for (const stage of stages) {
          for (const [language, words] of spoken) {
            const sentence = sayStage(place, stage, words, formatsOf(language));
            expect(sentence).toMatch(WHOLE[language]);
            expect(sentence).not.toMatch(BROKEN);
          }
        }
      }
    }
  });

  it('says when, what arrives and where nearly all of it comes from', () => {
    const place: BackPlace = { cell: lstm, back: backTrial(lstm), lane: 0, timestep: 3, unit: 1 };
    const speak = (stage: number): string =>
      sayStage(
        place,
        stages[stage] ?? { id: 'loss', nodes: [] },
        { ...en, ...moreEn },
        formatsOf('en'),
      );
    expect(speak(0)).toBe(
      'Timestep 4, loss and read-out: unit 2’s hidden state gets 1.01, nearly all from the loss.',
    );
    expect(speak(5)).toBe(
      'Timestep 4, hand-over: −0.0263 goes along the hidden state to t\u00a0=\u00a03; 0.383 goes along the cell state to t\u00a0=\u00a03.',
    );
  });
});

describe('How far a gradient has come', () => {
  const speak = (back: Backward, timestep: number, lane = 0): string =>
    sayReach(
      { cell: lstm, back, lane, timestep, unit: 0 },
      'c',
      { ...en, ...moreEn },
      formatsOf('en'),
    );
  it('is told as its norm here against where the loss stands', () => {
    const back = backTrial(lstm, { lossAt: 4 });
    const normAt = (t: number): number =>
      Math.hypot(...Array.from(gradientReaderAt(back, 0, t).gradient('c')));
    const numbers = [normAt(4), normAt(1), normAt(1) / normAt(4)].map(formatNumber);
    expect(speak(back, 1)).toBe(
      `From t\u00a0=\u00a05 to here the norm of the gradient at the cell state went from ${numbers[0]} to ${numbers[1]}: a factor of ${numbers[2]} over 3 steps.`,
    );
    expect(speak(back, 4)).toContain('Here the way back begins at the cell state');
    expect(speak(back, 5)).toBe('No gradient reaches the cell state here.');
  });

  it('is said to vanish below a thousandth, but not where a window cuts it', () => {
    const holds: Hold[] = [{ lane: 0, node: 'f', unit: null, timestep: null, value: 0.01 }];
    expect(speak(backTrial(lstm, { lossAt: 5, holds, steps: 6 }), 0)).toMatch(/vanishes/);
    const cut = speak(backTrial(lstm, { lossAt: 5, window: 3 }), 0);
    expect(cut).toContain('cut at the border of a window');
    expect(cut).not.toContain('vanishes');
  });

  it('is counted the other way in a lane that runs from the end to the start', () => {
    const back = backTrial(lstm, { lossAt: 1, sizes: { directions: 2 } });
    expect(speak(back, 3, 1)).toContain('From t\u00a0=\u00a02 to here');
    expect(speak(back, 0, 1)).toBe('No gradient reaches the cell state here.');
  });
});
