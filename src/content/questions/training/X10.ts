import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X10',
  topic: 'training',
  difficulty: 3,
  form: 'predict',
  ask: {
    en: 'A latch holds the first of 60 bits; the loss is its last output. At timestep 35 the gradient of c of unit 1 is [[now]]. Back-propagation is now truncated to chunks of 20 timesteps. What becomes of that gradient?',
    zh: '锁存器在 60 个时间步里一直保存第一个比特，损失取最后一步的输出。第 35 步、第 1 个单元的 c 的梯度是 [[now]]。现在按每段 20 步截断随时间反向传播（BPTT），这个梯度变为多少？',
  },
  before: '#/gradients?preset=latch&len=60&of=output&loss=last&t=35&s=3',
  change: 'cut=20',
  watch: { of: 'gradient', node: 'c', t: 35, unit: 1 },
  reasons: {
    rises: {
      en: 'Truncation adds no path for the gradient, it only leaves paths out. Every path from timestep 60 back to 35 crosses the border between 40 and 41, so nothing is left.',
      zh: '截断不会给梯度增加路径，只会去掉路径。从第 60 步回到第 35 步，每条路径都要越过第 40 与 41 步之间的交界，所以什么也不剩。',
    },
    falls: {
      en: 'Right: timesteps 41 to 60 are the last chunk, and the states that enter it are detached. The gradient does not fade at the border, it ends there: exactly 0.',
      zh: '对：第 41 至 60 步是最后一段，进入这一段的状态已被分离（detach）。梯度在交界处不是变弱，而是终止：恰好为 0。',
    },
    stays: {
      en: 'The forget gate would let nearly all of it through, and values do cross the border: c still holds the bit at timestep 60. But the state enters the last chunk as a constant, and a constant hands no gradient back.',
      zh: '遗忘门本来几乎会让梯度全部通过，数值也确实越过交界：到第 60 步 c 仍保存着那个比特。但状态是作为常数进入最后一段的，常数不会把梯度往回传。',
    },
  },
  within: 0.02,
  answer: {
    en: 'It falls from [[now]] to exactly [[then]]. In truncated BPTT the sequence is split into chunks of k timesteps; h and c are carried into the next chunk but detached, so that gradients flow back at most k timesteps. Memory and time per update depend on k, not on the length of the sequence. Truncation does not zero the states, and the earlier chunks are trained too, each with its own loss. A link over more than k timesteps gets no gradient of its own, although a state that was carried over may still be used.',
    zh: '从 [[now]] 降到恰好 [[then]]。截断的 BPTT 把序列切成每段 k 步；h 和 c 带入下一段，但与计算图分离，梯度最多往回传 k 步。每次更新的内存和时间取决于 k，与序列全长无关。截断并不把状态归零，前面的各段也照样训练，各有自己的损失。长于 k 的依赖得不到直接的梯度，不过带过来的状态仍可使用。',
  },
  hints: [
    {
      en: 'Ask for values and gradients separately: which of them crosses the border between two chunks?',
      zh: '分别问数值和梯度：哪一个能越过两段的交界？',
    },
    {
      en: 'In code it is one call on the states between two chunks, `detach()`, and timestep 35 lies before the last one.',
      zh: '在代码里，就是在两段之间对状态调用一次 `detach()`；第 35 步在最后一次调用之前。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Williams & Peng 1990' },
    { kind: 'work', work: 'Hochreiter & Schmidhuber 1997' },
  ],
  live: {
    link: '#/gradients?preset=latch&len=60&of=output&loss=last&t=35&s=3&cut=20',
    shows: {
      en: 'The first bit is still held at timestep 60: c of unit 1 is [[held]]. The gradient of c is [[inside]] at timestep 41, the first of the last chunk, and [[before]] at timestep 40 and all earlier ones. Choose “not” for the truncation, and it reaches timestep 1.',
      zh: '到第 60 个时间步，第一个比特仍然保存着：第 1 个单元的 c 为 [[held]]。c 的梯度在最后一段的第一步（第 41 个时间步）是 [[inside]]，在第 40 步及更早各步都是 [[before]]。把截断改为“不截断”，梯度就一直传到第 1 个时间步。',
    },
    readings: [
      { name: 'held', of: 'value', node: 'c', t: 60, unit: 1, is: 0.974 },
      { name: 'inside', of: 'gradient', node: 'c', t: 41, unit: 1, is: 0.575 },
      { name: 'before', of: 'gradient', node: 'c', t: 40, unit: 1, is: 0 },
    ],
  },
};
