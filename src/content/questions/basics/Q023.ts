import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q023',
  topic: 'basics',
  difficulty: 2,
  form: 'several',
  ask: {
    en: 'Which of these are real drawbacks of an LSTM?',
    zh: '下面哪些是 LSTM 真正的缺点？',
  },
  options: [
    {
      text: {
        en: 'The timesteps of one sequence have to be computed one after the other.',
        zh: '同一序列的各个时间步只能一个接一个地计算。',
      },
      right: true,
      why: {
        en: 'Right: $h_t$ needs $h_{t-1}$. Samples, units, the three gates and the candidate run in parallel, time does not.',
        zh: '对：算 $h_t$ 需要 $h_{t-1}$。样本、单元、三个门和候选状态都可以并行，时间不行。',
      },
    },
    {
      text: {
        en: 'A timestep costs about four times that of a plain RNN of the same size.',
        zh: '每个时间步的代价约为同样大小的普通 RNN 的四倍。',
      },
      right: true,
      why: {
        en: 'Right: three gates and a candidate, each with its own weights, stand where the RNN has one layer.',
        zh: '对：RNN 只有一层，LSTM 则有三个门和一个候选状态，各有自己的权重。',
      },
    },
    {
      text: {
        en: 'Everything it knows of the past has to fit into states of fixed size.',
        zh: '它对过去的全部了解，都要装进大小固定的状态里。',
      },
      right: true,
      why: {
        en: 'Right: $h$ and $c$ have H entries each, however long the sequence. That is why attention over all hidden states helps on long ones.',
        zh: '对：无论序列多长，$h$ 和 $c$ 各只有 H 个数。所以序列长时，对所有隐藏状态做注意力会有帮助。',
      },
    },
    {
      text: {
        en: 'It assumes evenly spaced timesteps unless the time gap is given as an input.',
        zh: '它默认时间步等间隔，除非另外输入时间间隔。',
      },
      right: true,
      why: {
        en: 'Right: one update is one timestep, whether a minute or a week has passed. Irregular sampling needs the gap Δt as a further input.',
        zh: '对：更新一次就是一个时间步，不管实际过了一分钟还是一周。采样不规则时，要把间隔 Δt 也作为输入。',
      },
    },
    {
      text: {
        en: 'Its number of parameters grows with the length of the sequence.',
        zh: '序列越长，它需要的参数个数也就越多。',
      },
      why: {
        en: 'Weights are shared over time, so the number of parameters is the same for 2 timesteps or 200. What grows with the length is time, and memory while training.',
        zh: '权重在时间上共享，读 2 步还是 200 步，参数个数都一样。随长度增加的是计算时间，以及训练时的内存。',
      },
    },
    {
      text: {
        en: 'All its training sequences must have the same length.',
        zh: '用来训练它的所有序列，长度都必须完全相同。',
      },
      why: {
        en: 'Only a rectangular batch asks for equal lengths, and padding with a mask, packing or grouping by length takes care of that. The cell itself reads any length.',
        zh: '只有拼成一个矩形的批才要求等长，用填充加掩码、打包或按长度分组就能解决。循环单元本身能读任意长度。',
      },
    },
  ],
  answer: {
    en: 'An LSTM is sequential in time, so long sequences cannot be computed in parallel; each timestep costs about four times that of a plain RNN; its memory has a fixed size; and it takes timesteps to be evenly spaced. It also needs data and tuning, can over-fit and is hard to interpret. Its parameters do not grow with the length, and lengths may differ.',
    zh: 'LSTM 在时间上是串行的，长序列无法并行计算；每个时间步的代价约为普通 RNN 的四倍；记忆大小固定；默认时间步等间隔。此外，它需要较多数据和调参，可能过拟合，也不易解释。但它的参数不随长度增加，各序列长度也可以不同。',
  },
  hints: [
    {
      en: 'Which of them follow from the recurrence $h_t = \\phi(x_t, h_{t-1})$ and from a state of fixed size?',
      zh: '哪些可以由递推式 $h_t = \\phi(x_t, h_{t-1})$ 和固定大小的状态推出来？',
    },
    {
      en: 'The two false ones are about the length of sequences: think of sharing weights and of padding.',
      zh: '错的两条都与序列长度有关：想想权重共享和填充。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '155-158' },
    { kind: 'article', article: '003', lines: '552-558' },
    { kind: 'article', article: '004', lines: '1439-1449' },
  ],
  live: {
    link: '#/compare?preset=reach&cell=rnn&len=200&c=cell%3Dlstm',
    shows: {
      en: 'The same 32 units on 200 timesteps: the RNN has [[rnn]] parameters, the LSTM [[lstm]]. Change the length, and both numbers stay.',
      zh: '同样 32 个单元、200 个时间步：RNN 有 [[rnn]] 个参数，LSTM 有 [[lstm]] 个。改变长度，这两个数都不变。',
    },
    readings: [
      { name: 'rnn', of: 'parameters', column: 1, is: 1088 },
      { name: 'lstm', of: 'parameters', column: 2, is: 4352 },
    ],
  },
};
