import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q035',
  topic: 'variants',
  difficulty: 4,
  form: 'choice',
  ask: {
    en: 'This is offered as a layer-norm LSTM (Ba et al. 2016). What is wrong with it?',
    zh: '有人把下面的代码称作层归一化 LSTM（Ba 等，2016）。问题出在哪里？',
  },
  listing: `class LayerNormLSTM(nn.Module):
    def __init__(self, n_in, n_hidden):
        super().__init__()
        self.lstm = nn.LSTM(n_in, n_hidden, batch_first=True)
        self.norm = nn.LayerNorm(n_hidden)

    def forward(self, x):
        out, state = self.lstm(x)
        return self.norm(out), state
`,
  options: [
    {
      text: {
        en: 'The norm comes after the recurrence: the gates see the same sums as ever and saturate as before.',
        zh: '归一化在循环之后才做：各个门看到的加权和没有变，照样饱和。',
      },
      right: true,
      why: {
        en: 'A layer-norm LSTM normalises the pre-activations of all gates and the candidate at every timestep, and $c_t$ before the output tanh. That needs a cell of its own; `nn.LSTM` has no place for it.',
        zh: '层归一化 LSTM 在每个时间步都对各个门和候选状态激活前的值做归一化，并在输出的 tanh 之前对 $c_t$ 归一化。这需要自己写循环单元，`nn.LSTM` 里没有放它的位置。',
      },
    },
    {
      text: {
        en: '`self.norm` belongs before `self.lstm`: once x is normalised, so are all gates.',
        zh: '`self.norm` 应放在 `self.lstm` 之前：x 归一化了，各个门也就归一化了。',
      },
      why: {
        en: 'A normalised x may help, but the pre-activation also holds $U h_{t-1}$, and large weights make it large again. What must be normalised is the sum that goes into the gate.',
        zh: '归一化 x 也许有好处，但激活前的值里还有 $U h_{t-1}$，权重一大它又会变大。要归一化的是送入门的那个加权和。',
      },
    },
    {
      text: {
        en: '`state` is returned as it is: normalise its h as well, and it is a layer-norm LSTM.',
        zh: '返回的 `state` 没有处理：把其中的 h 也归一化，就是层归一化 LSTM 了。',
      },
      why: {
        en: 'By then all timesteps have been computed. Normalising the final state changes no gate of this sequence.',
        zh: '这时所有时间步都已算完，再归一化最终状态，也改变不了这个序列里的任何一个门。',
      },
    },
    {
      text: {
        en: '`nn.LayerNorm` takes its mean over the batch, which breaks with a batch of one.',
        zh: '`nn.LayerNorm` 在批上求均值，批大小为 1 时就失效。',
      },
      why: {
        en: 'That is batch norm. Layer norm takes mean and variance over the features of each sample by itself, and works with a batch of one.',
        zh: '那是批归一化。层归一化对每个样本各自在特征维上求均值和方差，批大小为 1 也能用。',
      },
    },
    {
      text: {
        en: 'A layer norm does not work on sequences: take `nn.BatchNorm1d` over the time axis.',
        zh: '层归一化不适合序列：应改用 `nn.BatchNorm1d`，沿时间轴归一化。',
      },
      why: {
        en: 'It is the other way round: layer norm suits recurrent networks, because it needs neither batch statistics nor a fixed length. A mean over time would also let the future leak in.',
        zh: '正好相反：层归一化不依赖批的统计量，也不要求固定长度，很适合循环网络。沿时间轴求均值还会泄露未来的信息。',
      },
    },
  ],
  answer: {
    en: 'Layer norm has to go inside the recurrence: on the pre-activations of the gates and the candidate at each timestep, and on $c_t$ before the output tanh (Ba et al. 2016), in a cell of its own. What stands here is a plain LSTM with normalised outputs. It is a legal layer, but its gates saturate exactly as they do without it.',
    zh: '层归一化必须放进循环里面：在每个时间步对各个门和候选状态激活前的值归一化，并在输出的 tanh 之前对 $c_t$ 归一化（Ba 等，2016），为此要自己写循环单元。这里的代码是普通 LSTM 加上对输出的归一化：可以这么用，但门该饱和还是饱和。',
  },
  hints: [
    {
      en: 'At what moment does `self.norm` run, and what has been computed by then?',
      zh: '`self.norm` 在什么时候执行？那时哪些东西已经算完了？',
    },
    {
      en: 'Ask of each gate whether any number that goes into it has changed.',
      zh: '对每个门问一句：进入它的数，有哪个变了吗？',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '360-380' },
    { kind: 'work', work: 'Ba, Kiros & Hinton 2016' },
  ],
  live: {
    link: '#/compare?cmp=layer-norm',
    shows: {
      en: 'An input 50 times too large goes into all three. At timestep 31 the forget gate of unit 1 is [[plain]] in the plain LSTM and [[outside]] with the norm outside: shut in both, although there the normalised h even goes back into the recurrence, unlike in this listing. With the norm inside it is [[inside]].',
      zh: '三个模型的输入都放大到 50 倍。第 31 个时间步，第 1 个单元的遗忘门在普通 LSTM 中为 [[plain]]，在外面归一化时为 [[outside]]，都已关死（那里归一化后的 h 还会送回循环，这一点与本题代码不同）；在内部归一化时为 [[inside]]。',
    },
    readings: [
      { name: 'plain', of: 'value', node: 'f', t: 31, unit: 1, column: 1, is: 3.08e-10 },
      { name: 'outside', of: 'value', node: 'f', t: 31, unit: 1, column: 2, is: 1.5e-10 },
      { name: 'inside', of: 'value', node: 'f', t: 31, unit: 1, column: 3, is: 0.514 },
    ],
  },
};
