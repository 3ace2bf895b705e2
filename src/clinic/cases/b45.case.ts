import { createRandom } from '../../engine/random';
import type { Outputs, PipelineCase } from '../case';

type Corpus = {
  /** Sentences × tokens, row-major. */
  readonly ids: readonly number[];
  /** Tokens of a sentence. */
  readonly width: number;
};

/** What scikit-learn's MinMaxScaler makes of a table: each column from 0 to 1. A column of one value is 0. */
function minMaxScaled({ ids, width }: Corpus): readonly number[] {
  const columns = Array.from({ length: width }, (_, column) =>
    ids.filter((_id, k) => k % width === column),
  );
  const ranges = columns.map((column) => ({
    least: column.reduce((a, b) => Math.min(a, b), Infinity),
    most: column.reduce((a, b) => Math.max(a, b), -Infinity),
  }));
  return ids.map((id, k) => {
    const { least, most } = ranges[k % width] ?? { least: 0, most: 0 };
    return most === least ? 0 : (id - least) / (most - least);
  });
}

/** An embedding takes whole numbers: what it is given is cut to one. */
function lookedUp(entries: readonly number[], width: number): Outputs {
  const rows = entries.map(Math.trunc);
  return {
    distinct: [new Set(rows).size],
    zeros: [rows.filter((row) => row === 0).length / rows.length],
    first: rows.slice(0, width),
  };
}

const random = createRandom(45);

export const clinicCase: PipelineCase<Corpus> = {
  kind: 'pipeline',
  verdict: 'mistake',
  level: 2,
  name: { en: 'Scaled token ids', zh: '对词 id 做缩放' },
  task: {
    en: 'Five hundred sentences of ten tokens from a vocabulary of a thousand go into an embedding. Different words should get different vectors. Something is wrong.',
    zh: '五百个句子、每句十个词，词表一千个词，送入嵌入层。不同的词本应得到不同的向量。哪里出错了？',
  },
  hints: [
    {
      en: 'How many different rows of the embedding are looked up?',
      zh: '嵌入层里有多少个不同的行被查到？',
    },
    {
      en: 'An id is a name, not an amount. Which line treats it as an amount?',
      zh: 'id 是名字，不是数量。哪一行把它当成了数量？',
    },
  ],
  see: {
    en: 'Of the 5000 tokens 4988 become id 0, the other 12 id 1: two vectors for the whole vocabulary. Scaling makes fractions of the ids, and the embedding cuts them to whole numbers.',
    zh: '5000 个词里有 4988 个变成 id 0，其余 12 个变成 id 1：整个词表只剩两个向量。缩放把 id 变成小数，嵌入层又把小数截成整数。',
  },
  why: {
    en: '“Scale your inputs” is good advice for measurements, and the same lines of preparation are copied from the forecasting example to the text example.',
    zh: '“输入要归一化”对测量值是好建议，于是预测例子里的预处理代码原样抄到了文本例子里。',
  },
  training: {
    en: 'Hardly: the accuracy settles at the share of the most frequent class, and that can look acceptable. The tell-tale is that editing a word almost never changes anything.',
    zh: '不容易看出来：准确率会停在最常见类别的占比，看起来可能还过得去。线索是：换掉一个词，结果几乎从不变化。',
  },
  fix: {
    en: 'Leave the scaler out: whole ids go straight into the embedding.',
    zh: '去掉缩放：整数 id 直接送入嵌入层。',
  },
  seen: [{ article: '004', lines: '731-733, 811-813, 892-894' }],
  trap: {
    en: 'Where the only ids are 0 and 1, scaling changes nothing.',
    zh: '如果 id 只有 0 和 1，缩放什么也不改变。',
  },
  listing: {
    wrong: `X = tokenizer.texts_to_sequences(texts)
X = pad_sequences(X, maxlen=10)
X = MinMaxScaler().fit_transform(X)
E = Embedding(vocabulary, 50)(X)
`,
    right: `X = tokenizer.texts_to_sequences(texts)
X = pad_sequences(X, maxlen=10)
E = Embedding(vocabulary, 50)(X)
`,
  },
  input: {
    ids: Array.from({ length: 5000 }, () => 1 + random.integer(1000)),
    width: 10,
  },
  sides: {
    right: ({ ids, width }) => lookedUp(ids, width),
    wrong: (corpus) => lookedUp(minMaxScaled(corpus), corpus.width),
  },
  offers: [
    {
      line: 'X = X / X.max()',
      run: ({ ids, width }) => {
        const most = ids.reduce((a, b) => Math.max(a, b), 0);
        return lookedUp(
          ids.map((id) => id / most),
          width,
        );
      },
      why: {
        en: 'Fractions again: all but the largest id become 0.',
        zh: '还是小数：除了最大的 id，其余都变成 0。',
      },
    },
    {
      line: 'X = MinMaxScaler((0, vocabulary - 1)).fit_transform(X)',
      run: (corpus) => {
        const most = corpus.ids.reduce((a, b) => Math.max(a, b), 0);
        return lookedUp(
          minMaxScaled(corpus).map((share) => share * most),
          corpus.width,
        );
      },
      why: {
        en: 'Many different ids, but not those of the words: each column is stretched in its own way, so one word can get different vectors at different places.',
        zh: 'id 各不相同，却不是原来的词：每一列各自拉伸，同一个词换个位置，向量就可能不同。',
      },
    },
  ],
  watch: [
    {
      output: 'distinct',
      says: { en: 'different vectors looked up', zh: '查到的不同向量的个数' },
    },
    { output: 'zeros', says: { en: 'share of tokens with id 0', zh: 'id 为 0 的词所占比例' } },
    { output: 'first', says: { en: 'ids of the first sentence', zh: '第一句的 id' } },
  ],
  tellTales: [
    {
      measure: { output: 'distinct', index: 0 },
      wrong: { is: 2, within: 0 },
      right: { above: 900 },
    },
    {
      measure: { output: 'zeros', index: 0 },
      wrong: { is: 4988 / 5000, within: 1e-12 },
      right: { is: 0, within: 0 },
    },
  ],
  blind: { input: { ids: [0, 1, 1, 0, 1, 1, 0, 0], width: 2 }, within: 0 },
};
