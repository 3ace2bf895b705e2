import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q022',
  topic: 'basics',
  difficulty: 2,
  form: 'several',
  ask: {
    en: 'Which of these are real advantages of an LSTM on sequences?',
    zh: '处理序列时，下面哪些是 LSTM 真正的优点？',
  },
  options: [
    {
      text: {
        en: 'It reads sequences of any length with a fixed number of parameters.',
        zh: '参数个数固定，却能读任意长度的序列。',
      },
      right: true,
      why: {
        en: 'Right: the same weights are used at every timestep, so the length of the sequence does not enter the number of parameters.',
        zh: '对：每个时间步用的是同一组权重，参数个数与序列长度无关。',
      },
    },
    {
      text: {
        en: 'It can learn dependencies that span many timesteps.',
        zh: '能学会跨越许多时间步的依赖关系。',
      },
      right: true,
      why: {
        en: 'Right: with forget gates near 1, content and gradient pass along the cell state almost unchanged.',
        zh: '对：遗忘门接近 1 时，内容和梯度沿细胞状态几乎不变地传递。',
      },
    },
    {
      text: {
        en: 'It chooses what to remember: gates depend on the input and on the hidden state.',
        zh: '能选择记什么：门的取值取决于输入和隐藏状态。',
      },
      right: true,
      why: {
        en: 'Right: gates are computed anew at each timestep from $x_t$ and $h_{t-1}$, so memory is selective and the selection is learned.',
        zh: '对：每个时间步都由 $x_t$ 和 $h_{t-1}$ 重新算出各个门，记忆因此有选择性，而且这种选择是学出来的。',
      },
    },
    {
      text: {
        en: 'It can run on a stream: memory for one more timestep does not grow.',
        zh: '可以流式推理：再多读一个时间步，占用的内存也不增加。',
      },
      right: true,
      why: {
        en: 'Right: at inference only $h$ and $c$ are kept, however long the stream has been. Training needs more: back-propagation stores the activations of the window.',
        zh: '对：推理时只需保留 $h$ 和 $c$，无论数据流已经多长。训练则不然：反向传播要存下整个窗口的激活值。',
      },
    },
    {
      text: {
        en: 'It adapts the size of its hidden state to the length of the sequence.',
        zh: '会根据序列长度自动调整隐藏状态的维度。',
      },
      why: {
        en: 'The size H is fixed when the model is built. Any length fits because weights are shared over time, not because the state grows.',
        zh: '维度 H 在建模时就定死了。能读任意长度，是因为权重在时间上共享，而不是因为状态会变大。',
      },
    },
    {
      text: {
        en: 'It takes less computation per timestep than a plain RNN of the same size.',
        zh: '与同样大小的普通 RNN 相比，每个时间步的计算量更小。',
      },
      why: {
        en: 'It takes about four times as much: three gates and a candidate instead of one layer. It may need fewer updates to learn, which is another matter.',
        zh: '恰恰相反，约为四倍：三个门加一个候选状态，而普通 RNN 只有一层。它也许只需较少的更新次数就能学会，但那是另一回事。',
      },
    },
  ],
  answer: {
    en: 'An LSTM can learn long dependencies, selects what it remembers, reads any length with a fixed number of parameters, and runs on a stream with constant memory. Flexibility in length comes from sharing weights over time: the hidden size never adapts. It is not cheap: each timestep costs about four times that of a plain RNN.',
    zh: 'LSTM 能学会长期依赖，记什么有选择，以固定的参数个数读任意长度的序列，还能用恒定的内存处理数据流。长度上的灵活来自权重在时间上的共享，隐藏维度从不自动变化。它并不便宜：每个时间步的代价约为普通 RNN 的四倍。',
  },
  hints: [
    {
      en: 'Ask of each: does it follow from gates, from the additive state or from sharing weights over time?',
      zh: '逐条想：它能不能由门、相加的状态，或权重在时间上的共享推出来？',
    },
    {
      en: 'Two are false: one about what is fixed when the model is built, one about cost.',
      zh: '有两条是错的：一条涉及建模时就固定下来的东西，一条涉及代价。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '148-153' },
    { kind: 'article', article: '002', lines: '65-71' },
  ],
  live: {
    link: '#/?preset=latch&len=200&t=200&s=4',
    shows: {
      en: 'Here the latch reads 200 timesteps with the same [[parameters]] parameters that serve for 41. The bit in unit 1, [[first]] at timestep 1, is still [[last]] at timestep 200.',
      zh: '这里锁存器读了 200 个时间步，用的还是读 41 步时的那 [[parameters]] 个参数。第 1 个单元里的比特在第 1 个时间步是 [[first]]，到第 200 个时间步仍有 [[last]]。',
    },
    readings: [
      { name: 'parameters', of: 'parameters', is: 40 },
      { name: 'first', of: 'value', node: 'c', t: 1, unit: 1, is: 0.994721 },
      { name: 'last', of: 'value', node: 'c', t: 200, unit: 1, is: 0.930187 },
    ],
  },
};
