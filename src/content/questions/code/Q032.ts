import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q032',
  topic: 'code',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'One label per sequence, all sequences equally long. What is wrong with this read-out?',
    zh: '每个序列给一个标签，所有序列等长。这样取输出，错在哪里？',
  },
  listing: `class Classifier(nn.Module):
    def __init__(self, n_in, n_hidden, n_classes):
        super().__init__()
        self.lstm = nn.LSTM(n_in, n_hidden, batch_first=True,
                            bidirectional=True)
        self.head = nn.Linear(2 * n_hidden, n_classes)

    def forward(self, x):
        out, (h_n, c_n) = self.lstm(x)
        return self.head(out[:, -1])
`,
  options: [
    {
      text: {
        en: 'The backward half of `out[:, -1]` has read one input only; take both final states from `h_n`.',
        zh: '`out[:, -1]` 的反向那一半只读了一个输入；应从 `h_n` 取两个最终状态。',
      },
      right: true,
      why: {
        en: 'The backward LSTM starts at the last timestep and ends at the first. `h_n` holds the final state of each direction, wherever that stands in time.',
        zh: '反向 LSTM 从最后一个时间步开始，到第一个时间步才结束。`h_n` 里是两个方向各自的最终状态，不论它在哪个时间步。',
      },
    },
    {
      text: {
        en: '`out[:, -1]` is the last sample of the batch; the last timestep is `out[-1]`.',
        zh: '`out[:, -1]` 取的是批中最后一个样本；最后一个时间步应是 `out[-1]`。',
      },
      why: {
        en: 'With `batch_first=True` the second axis is time, so that `out[:, -1]` is indeed the last timestep. That is just why the backward half has hardly begun.',
        zh: '设了 `batch_first=True`，第二个轴就是时间，`out[:, -1]` 确实是最后一个时间步。也正因如此，反向那一半才刚刚开始读。',
      },
    },
    {
      text: {
        en: 'It should be `out[:, 0]`: there both directions have read everything.',
        zh: '应该用 `out[:, 0]`：在那里两个方向都读完了。',
      },
      why: {
        en: 'There the backward half is complete, but the forward half has read only the first input. No single timestep has both.',
        zh: '那里反向读完了，正向却只读了第一个输入。没有哪个时间步是两个方向都读完的。',
      },
    },
    {
      text: {
        en: 'It should be `h_n[-1]`, which holds the final state of both directions.',
        zh: '应该用 `h_n[-1]`，它包含两个方向的最终状态。',
      },
      why: {
        en: '`h_n[-1]` is the backward direction of the last layer alone, with `n_hidden` features. The forward one is `h_n[-2]`.',
        zh: '`h_n[-1]` 只是最后一层的反向，特征数为 `n_hidden`；正向的是 `h_n[-2]`。',
      },
    },
    {
      text: {
        en: '`nn.Linear` must take `n_hidden` features, because PyTorch adds up the outputs of the two directions.',
        zh: '`nn.Linear` 的输入应为 `n_hidden`，因为 PyTorch 把两个方向相加。',
      },
      why: {
        en: 'PyTorch concatenates them: `out` has `2 * n_hidden` features, the forward half first.',
        zh: 'PyTorch 是拼接：`out` 有 `2 * n_hidden` 个特征，前一半是正向。',
      },
    },
  ],
  answer: {
    en: 'The backward direction ends at the first timestep. At the last one it has read a single input, so that half of `out[:, -1]` knows next to nothing of the sequence and passes no gradient back to the other inputs. Take `torch.cat([h_n[-2], h_n[-1]], dim=-1)`, the final states of both directions. As the forward half still works, the mistake only costs some accuracy and is easily missed.',
    zh: '反向读到第一个时间步才结束；在最后一个时间步它只读了一个输入，所以 `out[:, -1]` 有一半对整个序列几乎一无所知，也没有梯度经它传给其他输入。应取两个方向的最终状态：`torch.cat([h_n[-2], h_n[-1]], dim=-1)`。正向那一半仍然有效，只是准确率低一些，所以这个错误很容易被忽略。',
  },
  hints: [
    {
      en: 'Where does the backward direction begin, and where does it end?',
      zh: '反向从哪里开始，到哪里结束？',
    },
    {
      en: '`out` is sorted by timestep; `h_n` is what each direction ended with.',
      zh: '`out` 按时间步排列；`h_n` 则是各个方向最后得到的状态。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '207-229' },
    { kind: 'work', work: 'PyTorch documentation, nn.LSTM' },
  ],
  live: {
    link: '#/?preset=both-ways&t=30&lane=2',
    shows: {
      en: 'Unit 1 of each lane counts marks in steps of 0.02. At timestep 30, the last, the forward lane holds [[forward]], the whole count; the backward lane holds [[backward]]. Its own whole count, [[whole]], stands at timestep 1.',
      zh: '两个方向的第 1 个单元都在数记号，每个计 0.02。在最后的第 30 个时间步，正向存着 [[forward]]，是全部；反向存着 [[backward]]。反向数完的结果 [[whole]] 在第 1 个时间步。',
    },
    readings: [
      { name: 'forward', of: 'value', node: 'c', t: 30, unit: 1, lane: 1, is: 0.1 },
      { name: 'backward', of: 'value', node: 'c', t: 30, unit: 1, lane: 2, is: 0 },
      { name: 'whole', of: 'value', node: 'c', t: 1, unit: 1, lane: 2, is: 0.1 },
    ],
  },
};
