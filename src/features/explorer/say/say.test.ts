import { describe, expect, it } from 'vitest';
import { cells, cellOf } from '../../../cells/catalogue';
import type { Cell } from '../../../engine/cell';
import type { Catalogue } from '../../../i18n/catalogue';
import { en } from '../../../i18n/en';
import { formatsOf } from '../../../i18n/format';
import { zh } from '../../../i18n/zh';
import { say } from './say';
import { saySummary } from './say-summary';
import { toldWith, trialOf } from './trial.fixture';

const spoken: readonly (readonly ['en' | 'zh', Catalogue])[] = [
  ['en', en],
  ['zh', zh],
];

function cellNamed(id: string): Cell {
  const cell = cellOf(id);
  if (cell === undefined) throw new Error(`There is no cell ${id}.`);
  return cell;
}

interface Case {
  readonly cell: string;
  readonly node: string;
  readonly values: Readonly<Record<string, number>>;
  readonly timestep?: number;
  readonly en: string;
  readonly zh: string;
}

/** The sentence for unit 3 at the second timestep, the values being the same for every unit. */
function expectSaid({ cell, node, values, timestep = 1, ...sentences }: Case): void {
  const lists = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, [value]]));
  const told = toldWith(cellNamed(cell), lists);
  for (const [language, words] of spoken) {
    const said = say(told, node, timestep, 2, words, formatsOf(language));
    expect(said).toBe(sentences[language]);
  }
}

describe('The sentence of a node', () => {
  it.each(cells.map((cell) => [cell.id, cell] as const))(
    'is whole in both languages for every node of %s at any timestep and unit',
    (_, cell) => {
      const run = trialOf(cell);
      for (const [language, words] of spoken) {
        for (const timestep of [0, 1, 11]) {
          for (const { id } of run.trace.model.graph.nodes) {
            const said = say(run, id, timestep, timestep % 4, words, formatsOf(language));
            expect(said, `${id} at ${timestep}`).toMatch(
              language === 'en' ? /^.{10,}\.$/ : /^.{8,}。$/,
            );
            expect(said, `${id} at ${timestep}`).not.toMatch(
              /undefined|NaN|null|\[object|\$\{|_prev| @ | {2}/,
            );
          }
        }
      }
    },
  );

  it.each([
    [0.999, 'keeps almost all of its memory', '几乎保留了全部记忆'],
    [0.93, 'keeps most of its memory', '保留了大部分记忆'],
    [0.75, 'keeps most of its memory', '保留了大部分记忆'],
    [0.5, 'keeps part of its memory', '保留了一部分记忆'],
    [0.2, 'keeps a small part of its memory', '只保留了一小部分记忆'],
    [0.0004, 'lets go of nearly all of its memory', '几乎丢掉了全部记忆'],
  ])('says of a forget gate of %d that the unit %s', (f, english, chinese) => {
    const shown = f === 0.0004 ? '4.00 × 10⁻⁴' : f.toFixed(3);
    expectSaid({
      cell: 'lstm',
      node: 'f',
      values: { f },
      en: `Forget gate ${shown}: unit 3 ${english}.`,
      zh: `遗忘门为 ${shown}：第 3 个单元${chinese}。`,
    });
  });

  it('tells a GRU’s update gate, which keeps, from the minimal gated unit’s, which replaces', () => {
    expectSaid({
      cell: 'gru',
      node: 'z',
      values: { z: 0.9 },
      en: 'Update gate 0.900: unit 3 keeps most of its old state.',
      zh: '更新门为 0.900：第 3 个单元保留了大部分旧状态。',
    });
    expectSaid({
      cell: 'mgu',
      node: 'f',
      values: { f: 0.9 },
      en: 'Update gate 0.900: unit 3 replaces most of its old state, and the candidate sees most of unit 3’s old state.',
      zh: '更新门为 0.900：第 3 个单元换掉了大部分旧状态，同时候选状态看得到第 3 个单元的大部分旧状态。',
    });
  });

  it('says what a cell state kept, what was written and how it changed', () => {
    expectSaid({
      cell: 'lstm',
      node: 'c',
      values: {
        f: 0.72,
        c_prev: -1.43,
        'f * c_prev': -1.0296,
        i: 0.23,
        g: -0.1,
        'i * g': -0.023,
        c: -1.0526,
      },
      en: 'The forget gate keeps 72% of what unit 3 remembered; the input gate writes −0.0230 on top. The memory rises from −1.43 to −1.05.',
      zh: '遗忘门保留了第 3 个单元原有记忆的 72%；输入门又写入 −0.0230。记忆从 −1.43 升到 −1.05。',
    });
  });

  it('says that nothing is forgotten where no gate scales the memory', () => {
    expectSaid({
      cell: 'lstm-1997',
      node: 'c',
      values: { c_prev: 0.5, i: 0.5, g: -0.4, 'i * g': -0.2, c: 0.3 },
      en: 'Unit 3 keeps all of its memory; the input gate writes −0.200 on top. The memory falls from 0.500 to 0.300.',
      zh: '第 3 个单元保留了全部记忆；输入门又写入 −0.200。记忆从 0.500 降到 0.300。',
    });
  });

  it('does not speak of keeping where there is nothing yet', () => {
    expectSaid({
      cell: 'lstm',
      node: 'c',
      timestep: 0,
      values: { f: 0.9, c_prev: 0, 'f * c_prev': 0, i: 0.5, g: 0.4, 'i * g': 0.2, c: 0.2 },
      en: 'Unit 3 has nothing to keep yet; the input gate writes 0.200. The memory goes from zero to 0.200.',
      zh: '第 3 个单元还没有可保留的内容；输入门写入 0.200。记忆从零变为 0.200。',
    });
  });

  it('says how a GRU blends, and that a minimal gated unit replaces', () => {
    expectSaid({
      cell: 'gru',
      node: 'h',
      values: {
        z: 0.9,
        h_prev: 0.5,
        n: -0.2,
        '(1 - z) * n': -0.02,
        '1 - z': 0.1,
        'z * h_prev': 0.45,
        h: 0.43,
      },
      en: 'The update gate keeps 90% of unit 3’s old state; the other 10% comes from the candidate (−0.200). The state falls from 0.500 to 0.430.',
      zh: '更新门保留了第 3 个单元旧状态的 90%；其余 10% 取自候选状态（−0.200）。状态从 0.500 降到 0.430。',
    });
    expectSaid({
      cell: 'mgu',
      node: 'h',
      values: {
        f: 0.9,
        h_prev: 0.5,
        n: 0.8,
        'f * n': 0.72,
        '1 - f': 0.1,
        '(1 - f) * h_prev': 0.05,
        h: 0.77,
      },
      en: 'The update gate replaces 90% of unit 3’s old state; the candidate (0.800) takes its place. The state rises from 0.500 to 0.770.',
      zh: '更新门换掉了第 3 个单元旧状态的 90%；换上的是候选状态（0.800）。状态从 0.500 升到 0.770。',
    });
  });

  it('says that a simple recurrent network keeps nothing as it was', () => {
    expectSaid({
      cell: 'rnn',
      node: 'h',
      values: { 'W_h @ [h_prev, x] + b_h': 0.94, h: 0.735 },
      en: 'tanh turns unit 3’s sum 0.940 into the new state 0.735; nothing of the old state is carried over as it was.',
      zh: 'tanh 把第 3 个单元的加权和 0.940 变成新状态 0.735；旧状态没有任何部分原样留下。',
    });
  });

  it('says how much of the memory the output gate lets out', () => {
    expectSaid({
      cell: 'lstm',
      node: 'h',
      values: { o: 0.8, c: -1.05, 'tanh(c)': -0.782, h: -0.626 },
      en: 'The output gate lets out 80% of the squashed memory (−0.782): unit 3’s hidden state is −0.626.',
      zh: '输出门放出压缩后的记忆（−0.782）的 80%：第 3 个单元的隐藏状态为 −0.626。',
    });
  });

  it('says that a coupled input gate is what the forget gate leaves', () => {
    expectSaid({
      cell: 'cifg',
      node: 'i',
      values: { f: 0.93, i: 0.07 },
      en: 'Input gate 0.0700, which is what the forget gate leaves: unit 3 adds almost none of the candidate.',
      zh: '输入门取遗忘门剩下的份额，为 0.0700：第 3 个单元几乎不写入候选状态。',
    });
  });

  it('counts what a join puts end to end', () => {
    expectSaid({
      cell: 'lstm',
      node: '[h_prev, x]',
      values: {},
      en: 'hₜ₋₁ and xₜ are put end to end: 4 + 1 = 5 numbers.',
      zh: 'hₜ₋₁、xₜ 首尾相接：4 + 1 = 5 个数。',
    });
  });

  it('says at the first timestep that the states start at zero, later where they come from', () => {
    expectSaid({
      cell: 'lstm',
      node: 'c_prev',
      timestep: 0,
      values: { c_prev: 0 },
      en: 'Nothing came before the first timestep: unit 3’s cell state starts at zero, the initial state.',
      zh: '第一个时间步之前什么都没有：第 3 个单元的细胞状态从零开始，这就是初始状态。',
    });
    expectSaid({
      cell: 'lstm',
      node: 'c_prev',
      values: { c_prev: -1.43 },
      en: 'From timestep 1, unit 3 brings its cell state −1.43 with it.',
      zh: '第 3 个单元从时间步 1 带来细胞状态 −1.43。',
    });
  });

  it('names the part of a pre-activation that is furthest from zero', () => {
    expectSaid({
      cell: 'lstm',
      node: 'W_f @ [h_prev, x] + b_f',
      values: { W_f: 0.5, h_prev: 0.1, x: -2, b_f: 0.4, 'W_f @ [h_prev, x] + b_f': -0.4 },
      en: 'For unit 3, 5 products and the bias add up to −0.400; the part furthest from zero is x₁ with −1.00.',
      zh: '第 3 个单元：5 个乘积加上偏置，和为 −0.400；其中绝对值最大的一项是 x₁，为 −1.00。',
    });
  });

  it('says where tanh has no more room', () => {
    expectSaid({
      cell: 'lstm',
      node: 'tanh(c)',
      values: { c: 4.2, 'tanh(c)': 0.99955 },
      en: 'tanh turns the cell state (4.20) into 1.00, almost as far as it goes.',
      zh: 'tanh 把细胞状态（4.20）变成 1.00，几乎到了极限。',
    });
  });

  it('says so where a value is no number, or infinite', () => {
    expectSaid({
      cell: 'lstm',
      node: 'c',
      values: { c: NaN },
      en: 'The cell state of unit 3 is not a number any more: something it was computed from went out of range.',
      zh: '第 3 个单元的细胞状态已经不是一个数（NaN）：计算它的某个值超出了范围。',
    });
    expectSaid({
      cell: 'lstm',
      node: 'c',
      values: { c: -Infinity },
      en: 'The cell state of unit 3 has grown too large for a number, and is infinite.',
      zh: '第 3 个单元的细胞状态大到无法用数表示，成了无穷大。',
    });
  });

  it('follows the equations where there are no roles', () => {
    const own: Cell = { ...cellNamed('gru-cho'), id: 'own', roles: {} };
    const told = toldWith(own, { z: [0.5], r: [0.02] });
    const speak = (node: string): string => say(told, node, 1, 2, en, formatsOf('en'));
    expect(speak('z')).toBe('zₜ = 0.500: unit 3 keeps part of its old state.');
    expect(speak('r')).toBe('rₜ = 0.0200: the candidate sees almost none of unit 3’s old state.');
  });
});

describe('The summary for a screen reader', () => {
  it('says where in time we are, then the sentence of what the stage arrived at', () => {
    const told = toldWith(cellNamed('lstm'), { f: [0.93] });
    expect(saySummary(told, 1, 1, 2, en, formatsOf('en'))).toBe(
      'Timestep 2, stage 2 of 6. Forget gate 0.930: unit 3 keeps most of its memory.',
    );
    expect(saySummary(told, 1, 1, 2, zh, formatsOf('zh'))).toBe(
      '时间步 2，第 2 阶段（共 6 个）。遗忘门为 0.930：第 3 个单元保留了大部分记忆。',
    );
  });
});
