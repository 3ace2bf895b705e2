import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X10',
  topic: 'training',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'A sequence of 60 timesteps is trained in chunks of 20 with truncated BPTT. What happens at the border between two chunks?',
    zh: '一个 60 步的序列按每段 20 步做截断的随时间反向传播（BPTT）。两段的交界处会发生什么？',
  },
  options: [
    {
      text: {
        en: 'h and c are handed on, their gradient is not handed back: longer links get no direct gradient.',
        zh: 'h 和 c 继续传，梯度不往回传：更长的依赖得不到直接梯度。',
      },
      right: true,
      why: {
        en: 'The states are detached. What was stored earlier can still be used, but no error tells the earlier chunk what it should have stored.',
        zh: '状态在此被分离（detach）。早先存下的内容仍可使用，但没有误差告诉前一段当时该存什么。',
      },
    },
    {
      text: {
        en: 'h and c begin again at zero, so that the model can use at most 20 timesteps.',
        zh: 'h 和 c 都归零重来，所以模型最多只能用到 20 步的信息。',
      },
      why: {
        en: 'Zeroing the states would cut the sequence into separate ones. Truncation cuts only the way back; the way forward stays open.',
        zh: '状态归零等于把序列切成互不相干的几段。截断只切断往回的路，往前的路仍然畅通。',
      },
    },
    {
      text: {
        en: 'The gradient is scaled down a little at each border, so that it cannot explode.',
        zh: '梯度每经过一个交界处就缩小一些，因此不会爆炸。',
      },
      why: {
        en: 'It ends there altogether. Scaling down gradients that are too large is clipping, and within a chunk it may still be needed.',
        zh: '梯度在此完全终止。把过大的梯度缩小叫裁剪，在一段之内可能仍然需要。',
      },
    },
    {
      text: {
        en: 'The earlier chunk is dropped: only the last 20 timesteps are trained on.',
        zh: '前面的各段都被丢弃：只用最后的 20 个时间步来训练。',
      },
      why: {
        en: 'Every chunk has a loss and an update of its own. Only what goes from one chunk back into another is left out.',
        zh: '每一段都有自己的损失和更新，省去的只是从一段传回前一段的那部分。',
      },
    },
    {
      text: {
        en: 'Nothing changes in the result; only memory is saved, as gradients are computed again when needed.',
        zh: '结果完全不变，只是节省内存：需要时再重新计算梯度。',
      },
      why: {
        en: 'That is gradient checkpointing. Truncation also saves memory, but it leaves out part of the gradient.',
        zh: '那是梯度检查点。截断也省内存，但省略了一部分梯度。',
      },
    },
  ],
  answer: {
    en: 'The sequence is split into chunks of k timesteps; h and c are carried into the next chunk but detached, so that gradients flow back at most k timesteps. Memory and time per update depend on k, not on the length of the sequence. A link over more than k timesteps gets no gradient of its own, although a state that was carried over may still be used.',
    zh: '把序列切成每段 k 步；h 和 c 带入下一段，但与计算图分离，梯度最多往回传 k 步。每次更新的内存和时间取决于 k，与序列全长无关。长于 k 的依赖得不到直接的梯度，不过带过来的状态仍可使用。',
  },
  hints: [
    {
      en: 'In code it is one call on the states between two chunks: `detach()`.',
      zh: '在代码里，就是在两段之间对状态调用一次 `detach()`。',
    },
    {
      en: 'Ask for values and gradients separately: which of them crosses the border?',
      zh: '分别问数值和梯度：哪一个能越过交界？',
    },
  ],
  sources: [
    { kind: 'work', work: 'Williams & Peng 1990' },
    { kind: 'work', work: 'Hochreiter & Schmidhuber 1997' },
  ],
  live: {
    link: '#/gradients?preset=latch&len=60&of=output&loss=last&cut=20&t=41',
    shows: {
      en: 'The first bit is still held at timestep 60: c of unit 1 is [[held]]. The gradient of c is [[inside]] at timestep 41, the first of the last chunk, and [[before]] at timestep 40. Choose “not” for the truncation, and it reaches timestep 1.',
      zh: '到第 60 个时间步，第一个比特仍然保存着：第 1 个单元的 c 为 [[held]]。c 的梯度在最后一段的第一步（第 41 个时间步）是 [[inside]]，在第 40 个时间步是 [[before]]。把截断改为“不截断”，梯度就一直传到第 1 个时间步。',
    },
    readings: [
      { name: 'held', of: 'value', node: 'c', t: 60, unit: 1, is: 0.974 },
      { name: 'inside', of: 'gradient', node: 'c', t: 41, unit: 1, is: 0.575 },
      { name: 'before', of: 'gradient', node: 'c', t: 40, unit: 1, is: 0 },
    ],
  },
};
