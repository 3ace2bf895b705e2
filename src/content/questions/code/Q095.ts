import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q095',
  topic: 'code',
  difficulty: 2,
  form: 'order',
  code: true,
  ask: {
    en: 'A daily price is to be forecast with an LSTM and judged fairly. Put the lines in order.',
    zh: '用 LSTM 预测每日价格，并做公平的评估。请排好各行的顺序。',
  },
  steps: [
    {
      id: 'clean',
      text: {
        en: 'close = table.sort_values("date")["close"].dropna().to_numpy()[:, None]',
        zh: 'close = table.sort_values("date")["close"].dropna().to_numpy()[:, None]',
      },
    },
    {
      id: 'split',
      text: {
        en: 'train, test = close[:n], close[n:]',
        zh: 'train, test = close[:n], close[n:]',
      },
    },
    {
      id: 'scaler',
      text: { en: 'scaler = MinMaxScaler().fit(train)', zh: 'scaler = MinMaxScaler().fit(train)' },
    },
    {
      id: 'scale',
      text: {
        en: 'train_s, test_s = scaler.transform(train), scaler.transform(test)',
        zh: 'train_s, test_s = scaler.transform(train), scaler.transform(test)',
      },
    },
    {
      id: 'windows',
      text: {
        en: '(X, y), (X_test, _) = windows(train_s, 50), windows(test_s, 50)',
        zh: '(X, y), (X_test, _) = windows(train_s, 50), windows(test_s, 50)',
      },
    },
    {
      id: 'fit',
      text: { en: 'model.fit(X, y, epochs=20)', zh: 'model.fit(X, y, epochs=20)' },
    },
    {
      id: 'predict',
      text: { en: 'said = model.predict(X_test)', zh: 'said = model.predict(X_test)' },
    },
    {
      id: 'inverse',
      text: {
        en: 'forecast = scaler.inverse_transform(said)',
        zh: 'forecast = scaler.inverse_transform(said)',
      },
    },
    {
      id: 'judge',
      text: {
        en: 'print(rmse(forecast, test[50:]), rmse(test[49:-1], test[50:]))  # naive: as yesterday',
        zh: 'print(rmse(forecast, test[50:]), rmse(test[49:-1], test[50:]))  # 朴素预测：与昨天相同',
      },
    },
  ],
  forced: [
    {
      first: 'clean',
      then: 'split',
      why: {
        en: 'A split by time needs rows in the order of time, and one NaN would spoil every window that it falls into.',
        zh: '按时间划分的前提是数据已按时间排好；而一个 NaN 会毁掉它所在的每一个窗口。',
      },
    },
    {
      first: 'split',
      then: 'scaler',
      why: {
        en: 'Fitted before the split, the scaler knows minimum and maximum of the future: a leak.',
        zh: '若在划分之前拟合，缩放器就知道了未来的最小值和最大值：这是数据泄露。',
      },
    },
    {
      first: 'scaler',
      then: 'scale',
      why: {
        en: 'Both parts are transformed with what was learned from the training part.',
        zh: '两部分都用训练部分得到的参数来变换。',
      },
    },
    {
      first: 'scale',
      then: 'windows',
      why: {
        en: 'The windows are cut from the scaled series, in which inputs and targets are small numbers.',
        zh: '窗口是从缩放后的序列里切出来的，这样输入和目标都是小数值。',
      },
    },
    {
      first: 'windows',
      then: 'fit',
      why: {
        en: 'The model learns from pairs: 50 values and the one after them.',
        zh: '模型学的是成对的样本：50 个值，以及紧随其后的那个值。',
      },
    },
    {
      first: 'fit',
      then: 'predict',
      why: {
        en: 'Before training the prediction is a matter of the random weights.',
        zh: '训练之前，预测结果只取决于随机权重。',
      },
    },
    {
      first: 'predict',
      then: 'inverse',
      why: {
        en: 'The prediction comes out scaled and has to go back into prices.',
        zh: '模型给出的是缩放后的值，要变换回价格。',
      },
    },
    {
      first: 'inverse',
      then: 'judge',
      why: {
        en: 'Both sides of an error must be in the same unit; otherwise it compares a fraction with a price.',
        zh: '误差两边的单位要一致，否则就是拿一个小数去比价格。',
      },
    },
  ],
  answer: {
    en: 'Clean and sort, split by time, fit the scaler on the training part alone, scale both parts, cut windows, fit, predict on the test part, transform back, and compare with the naive forecast “as yesterday”. Without that last line a small RMSE says nothing: on daily prices the naive forecast is hard to beat.',
    zh: '清洗并排序，按时间划分，只用训练部分拟合缩放器，缩放两部分数据，切窗口，训练，在测试部分上预测，变换回原单位，最后与“和昨天一样”的朴素预测比较。少了最后一步，RMSE 再小也说明不了什么：在每日价格上，朴素预测很难超过。',
  },
  hints: [
    {
      en: 'Nothing that is learned, the scaler included, may have seen the test part.',
      zh: '凡是要从数据中学的，包括缩放器，都不能见到测试部分。',
    },
    {
      en: 'Clean, split, fit the scaler, scale, windows, train, predict, back, compare.',
      zh: '清洗、划分、拟合缩放器、缩放、切窗口、训练、预测、变换回去、比较。',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '83-117' },
    { kind: 'article', article: '001', lines: '66-124' },
    { kind: 'article', article: '002', lines: '419-456' },
    { kind: 'article', article: '003', lines: '498-538' },
    { kind: 'article', article: '004', lines: '597-664, 1108-1197' },
  ],
  live: {
    link: '#/lab?task=stock',
    shows: {
      en: 'Under “Preparation” the split, the part that the scaling is fitted on, missing values and the part that is judged are choices, each with its usual mistake beside it. Train: the forecast is drawn beside the naive one, and a sentence says whether the model beats “tomorrow = today”.',
      zh: '“预处理”一组里，划分方式、缩放参数取自哪里、缺失值和评分数据都可以选对或选错。训练之后，图上有模型的预测和朴素预测，并有一句话说明模型是否胜过“明天等于今天”。',
    },
    readings: [],
  },
};
