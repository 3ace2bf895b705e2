import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q040',
  topic: 'code',
  difficulty: 2,
  form: 'order',
  code: true,
  ask: {
    en: 'Put the lines in order: a Keras LSTM that sees 50 values and says the next one is built, trained and tested.',
    zh: '请排好各行的顺序：搭建、训练并测试一个 Keras LSTM，由 50 个值预测下一个值。',
  },
  steps: [
    {
      id: 'input',
      text: {
        en: 'inputs = keras.Input(shape=(50, 1))',
        zh: 'inputs = keras.Input(shape=(50, 1))',
      },
    },
    {
      id: 'lstm',
      text: { en: 'last_h = layers.LSTM(32)(inputs)', zh: 'last_h = layers.LSTM(32)(inputs)' },
    },
    {
      id: 'dense',
      text: { en: 'outputs = layers.Dense(1)(last_h)', zh: 'outputs = layers.Dense(1)(last_h)' },
    },
    {
      id: 'model',
      text: {
        en: 'model = keras.Model(inputs, outputs)',
        zh: 'model = keras.Model(inputs, outputs)',
      },
    },
    {
      id: 'compile',
      text: {
        en: 'model.compile(optimizer="adam", loss="mse")',
        zh: 'model.compile(optimizer="adam", loss="mse")',
      },
    },
    {
      id: 'fit',
      text: {
        en: 'model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=20)',
        zh: 'model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=20)',
      },
    },
    {
      id: 'evaluate',
      text: {
        en: 'test_loss = model.evaluate(X_test, y_test)',
        zh: 'test_loss = model.evaluate(X_test, y_test)',
      },
    },
  ],
  forced: [
    {
      first: 'input',
      then: 'lstm',
      why: {
        en: 'The LSTM is called on `inputs`, which says that samples have 50 timesteps of 1 feature.',
        zh: 'LSTM 作用在 `inputs` 上，后者说明每个样本有 50 个时间步、1 个特征。',
      },
    },
    {
      first: 'lstm',
      then: 'dense',
      why: {
        en: 'The dense layer reads the last hidden state, 32 numbers that the LSTM returns.',
        zh: '全连接层读的是 LSTM 返回的最后一个隐藏状态，共 32 个数。',
      },
    },
    {
      first: 'dense',
      then: 'model',
      why: {
        en: 'A model is made from where the data go in and where the prediction comes out; both must exist.',
        zh: '模型由输入和输出两端定义，两者都要先有。',
      },
    },
    {
      first: 'model',
      then: 'compile',
      why: {
        en: 'Optimiser and loss are given to a model, so it must be there.',
        zh: '优化器和损失是交给模型的，先要有模型。',
      },
    },
    {
      first: 'compile',
      then: 'fit',
      why: {
        en: 'Without `compile` there is no loss to make smaller and no optimiser to do it; `fit` raises an error.',
        zh: '没有 `compile`，就没有要减小的损失，也没有优化器，`fit` 会报错。',
      },
    },
    {
      first: 'fit',
      then: 'evaluate',
      why: {
        en: 'Before `fit` the weights are random. The test data come last and once, so that nothing is chosen by them.',
        zh: '`fit` 之前权重是随机的。测试数据放在最后、只用一次，不能据此做任何选择。',
      },
    },
  ],
  answer: {
    en: 'Input of shape (timesteps, features) → LSTM → Dense → Model, then `compile` with optimiser and loss, `fit` with validation data, and `evaluate` on the test data once at the end. The batch size is not part of the input shape. Keep the tanh of the LSTM: `activation="relu"` leaves h unbounded and switches off the fast cuDNN kernel.',
    zh: '先是形状为 (时间步, 特征) 的输入 → LSTM → Dense → Model，再用 `compile` 指定优化器和损失，用 `fit` 训练并带上验证数据，最后在测试数据上 `evaluate` 一次。输入形状里不写批大小。LSTM 的 tanh 不要改：`activation="relu"` 会使 h 无界，还会停用快速的 cuDNN 实现。',
  },
  hints: [
    {
      en: 'Each name must have been given before it is used.',
      zh: '每个名字都要先赋值，再使用。',
    },
    {
      en: 'Build, compile, fit, evaluate.',
      zh: '搭建、compile、fit、evaluate。',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '119-143' },
    { kind: 'article', article: '001', lines: '93-115' },
    { kind: 'article', article: '002', lines: '43-63, 146-168' },
    { kind: 'article', article: '003', lines: '356-370' },
    { kind: 'article', article: '004', lines: '342-395, 1489-1516' },
    { kind: 'work', work: 'Keras documentation, functional API' },
  ],
  live: {
    link: '#/lab?task=sine',
    shows: {
      en: 'The same model in the lab: windows of 50 values, an LSTM of 32 units, one number out. Press Start: that is `fit`. The scores on the test part are what `evaluate` gives.',
      zh: '训练页里同样的模型：窗口 50 个值，LSTM 32 个单元，输出一个数。按“开始”相当于 `fit`；测试部分的分数相当于 `evaluate`。',
    },
    readings: [],
  },
};
