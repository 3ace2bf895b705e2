import type { Outputs, PipelineCase } from '../case';

type Test = {
  /** What is right, 0 or 1. */
  readonly y: readonly number[];
};

/** As NumPy has it: of shape (n,), (n, 1) or, where only the first is taken, (1,). */
type Form = 'row' | 'column' | 'first';

/** Pairs of a prediction with the truth, as NumPy forms them: (n,) by (n,) entry by entry, the others each with each. */
function pairs(
  values: readonly number[],
  form: Form,
  y: readonly number[],
): readonly [number, number][] {
  if (form === 'row') return values.map((p, k) => [p, y[k] ?? NaN]);
  const kept = form === 'first' ? values.slice(0, 1) : values;
  return kept.flatMap((p) => y.map((truth): [number, number] => [p, truth]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function evaluate({ y }: Test, form: Form): Outputs {
  const as = (values: readonly number[]) => pairs(values, form, y);
  const squared = (all: readonly [number, number][]): number =>
    mean(all.map(([p, truth]) => (p - truth) ** 2));
  const hits = (all: readonly [number, number][]): number =>
    mean(all.map(([p, truth]) => Number(p > 0.5 === truth > 0.5)));
  const [perfect, average, always] = [as(y), as(y.map(() => mean(y))), as(y.map(() => 1))];
  return {
    squared: [squared(perfect), squared(average)],
    hits: [hits(perfect), hits(always)],
    errors: perfect.map(([p, truth]) => p - truth),
  };
}

export const clinicCase: PipelineCase<Test> = {
  kind: 'pipeline',
  verdict: 'mistake',
  level: 4,
  name: { en: '(n, 1) against (n,)', zh: '(n, 1) 与 (n,) 的广播陷阱' },
  task: {
    en: 'Ten samples, seven of them 1 and three 0, and a model that is right on every one. The evaluation should report an error of 0 and an accuracy of 1. Something is wrong.',
    zh: '十个样本，七个是 1，三个是 0，模型每一个都预测对了。评估本应报告误差 0、准确率 1。哪里出错了？',
  },
  hints: [
    {
      en: 'How many errors are averaged for ten samples?',
      zh: '十个样本，参与平均的误差有多少个？',
    },
    {
      en: 'What does NumPy make of a column minus a row?',
      zh: 'NumPy 里一列减去一行，结果是什么形状？',
    },
  ],
  see: {
    en: 'A hundred errors instead of ten: each prediction meets every truth. Perfect predictions are given 0.42, twice the variance, and always saying 0.7 gets 0.21: perfection looks twice as bad. Accuracy is 0.58 = 0.7² + 0.3², and always saying 1 gets 0.70.',
    zh: '误差有一百个而不是十个：每个预测都与每个真值配了对。完美的预测得到 0.42，即方差的两倍；一律预测 0.7 反而得 0.21：完美看起来差一倍。准确率是 0.58 = 0.7² + 0.3²，而一律说 1 是 0.70。',
  },
  why: {
    en: '`predict` returns one column per output, labels usually come as a plain row of numbers, and NumPy spreads one over the other without a word; PyTorch only warns.',
    zh: '`predict` 返回的是一列，而标签通常是一维数组；NumPy 会不声不响地把两者互相广播，PyTorch 也只是给一个警告。',
  },
  training: {
    en: 'Nothing: the loss that Keras trains with fits the shapes itself (PyTorch’s MSELoss only warns, and would train on the wrong pairs). Here the mistake is in the evaluation alone, and it makes a good model look useless and a useless one acceptable.',
    zh: '看不出来：Keras 训练用的损失会自己把形状对齐（PyTorch 的 MSELoss 只给警告，那样连训练也会用错配对）。这里错误只在评估里：它让好模型显得没用，让没用的模型显得还行。',
  },
  fix: {
    en: 'Bring both to the same shape before anything is subtracted or compared: `model.predict(X_test)[:, 0]`.',
    zh: '相减或比较之前，先让两者形状一致：`model.predict(X_test)[:, 0]`。',
  },
  seen: [{ article: '004', lines: '390-394, 766-769, 1245-1248' }],
  trap: {
    en: 'With a single test sample there is one pair either way.',
    zh: '只有一个测试样本时，怎么配都只有一对。',
  },
  listing: {
    wrong: `P = model.predict(X_test)                        # (n, 1)
errors = P - y_test                              # y_test: (n,)
mse = np.mean(np.square(errors))
accuracy = np.mean((P > 0.5) == (y_test > 0.5))
`,
    right: `P = model.predict(X_test)[:, 0]                  # (n,)
errors = P - y_test                              # y_test: (n,)
mse = np.mean(np.square(errors))
accuracy = np.mean((P > 0.5) == (y_test > 0.5))
`,
  },
  input: { y: [1, 1, 0, 1, 1, 0, 1, 1, 0, 1] },
  sides: {
    right: (test) => evaluate(test, 'row'),
    wrong: (test) => evaluate(test, 'column'),
  },
  offers: [
    {
      line: 'P = model.predict(X_test)[:, :1]                 # (n, 1)',
      run: (test) => evaluate(test, 'column'),
      why: {
        en: 'A slice keeps the axis: this is a column still.',
        zh: '切片会保留这一维：结果仍然是一列。',
      },
    },
    {
      line: 'P = model.predict(X_test)[0]                     # (1,)',
      run: (test) => evaluate(test, 'first'),
      why: {
        en: 'Now the prediction for the first sample is compared with all ten.',
        zh: '这样是拿第一个样本的预测与十个真值比较。',
      },
    },
  ],
  watch: [
    {
      output: 'squared',
      says: {
        en: 'mean squared error: of perfect predictions, of always the mean',
        zh: '均方误差：完美的预测、一律预测均值',
      },
    },
    {
      output: 'hits',
      says: {
        en: 'accuracy: of perfect predictions, of always 1',
        zh: '准确率：完美的预测、一律预测 1',
      },
    },
    {
      output: 'errors',
      says: { en: 'the errors of perfect predictions', zh: '完美预测的各个误差' },
    },
  ],
  tellTales: [
    {
      measure: { output: 'squared', index: 0 },
      wrong: { is: 0.42, within: 1e-12 },
      right: { is: 0, within: 0 },
    },
    {
      measure: { output: 'hits', index: 0 },
      wrong: { is: 0.58, within: 1e-12 },
      right: { is: 1, within: 0 },
    },
    {
      measure: { output: 'errors', index: 2 },
      wrong: { is: 1, within: 0 },
      right: { is: 0, within: 0 },
    },
  ],
  blind: { input: { y: [1] }, within: 0 },
};
