import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X23',
  topic: 'code',
  difficulty: 3,
  form: 'several',
  ask: {
    en: 'You have written an LSTM cell from scratch, forward and backward. Which checks are strong evidence that it is right?',
    zh: '你从头写了一个 LSTM 单元，包括前向和反向。哪些检查能有力地证明它是对的？',
  },
  options: [
    {
      text: {
        en: 'With the weights of a library’s LSTM copied in, every h and c agrees to many digits.',
        zh: '拷入某框架 LSTM 的权重后，每一步的 h 和 c 都与它吻合到许多位。',
      },
      right: true,
      why: {
        en: 'This catches wrong equations and wrong order of the gates (PyTorch i, f, g, o), which a gradient check cannot see.',
        zh: '这能查出公式写错和门的顺序弄错（PyTorch 是 i、f、g、o），而梯度检验看不出这些。',
      },
    },
    {
      text: {
        en: 'In 64-bit, the gradient of every weight agrees with a central difference.',
        zh: '用 64 位浮点数，每个权重的梯度都与中心差分吻合。',
      },
      right: true,
      why: {
        en: 'It shows that the backward run fits the forward one; a relative error of about 10⁻⁶ or less is usual.',
        zh: '它证明反向与前向一致；相对误差一般应在 10⁻⁶ 左右或更小。',
      },
    },
    {
      text: {
        en: 'Longer padding behind a masked sequence changes no state and no gradient.',
        zh: '在加了掩码的序列后面多加填充，状态和梯度都不变。',
      },
      right: true,
      why: {
        en: 'Invariances need no reference values: padding under a mask and the order of the batch must not matter.',
        zh: '不变性检验不需要参考值：掩码下的填充、批内的顺序都不应有影响。',
      },
    },
    {
      text: {
        en: 'The loss on next-value prediction of a sine falls close to 0.',
        zh: '预测正弦波的下一个值，损失降到接近 0。',
      },
      why: {
        en: 'Wrong cells pass that too, since a sine needs hardly any memory. Train on a latch or cue recall instead.',
        zh: '错误的单元同样能通过，因为正弦波几乎不需要记忆。应改用锁存或线索回忆任务。',
      },
    },
    {
      text: {
        en: 'All gates lie in (0, 1) and all h in (−1, 1).',
        zh: '所有的门都在 (0, 1) 内，所有的 h 都在 (−1, 1) 内。',
      },
      why: {
        en: 'So they do with f and i exchanged, with 1 − f for f, or without x in the output gate.',
        zh: 'f 与 i 弄反、把 f 写成 1 − f、输出门漏了 x，这些错误都不影响取值范围。',
      },
    },
    {
      text: {
        en: 'A library’s LSTM, trained from its own random weights, ends at a similar loss.',
        zh: '某框架的 LSTM 从自己的随机权重训练，最终损失差不多。',
      },
      why: {
        en: 'Two runs from different weights differ anyway, and a wrong cell can end there as well. Compare values under the same weights.',
        zh: '初始权重不同，两次结果本来就会不同，错误的单元也可能达到同样的损失。应在相同权重下逐值比较。',
      },
    },
  ],
  answer: {
    en: 'Compare forward values with a library under the same weights, gradients with central differences in double precision, and test invariances (padding under a mask, order of the batch). Then over-fit one batch to almost zero and learn a latch or copy task. A gradient check alone only shows that backward fits forward, and a sine proves little.',
    zh: '在相同权重下与框架比较前向数值；用双精度中心差分检验梯度；检验不变性（掩码下的填充、批内顺序）。然后让它在一个小批上过拟合到损失几乎为零，再学会锁存或复制任务。单做梯度检验只说明反向与前向一致，正弦波则说明不了什么。',
  },
  hints: [
    {
      en: 'Ask of each: is there a slip, forward or backward, that is bound to show in it?',
      zh: '逐项想一想：前向或反向里，有没有哪一类错误是它一定会暴露的？',
    },
    {
      en: 'Exact checks compare numbers with numbers; three of these do.',
      zh: '严格的检查是数值对数值；这里有三项。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Karpathy, CS231n notes: gradient checks' },
    { kind: 'work', work: 'PyTorch documentation: torch.nn.LSTM' },
  ],
  live: {
    link: '#/gradients?preset=latch&len=61&of=output&loss=last&t=1',
    shows: {
      en: 'A latch as a test: of the gradient of the last output, [[last]] at c of unit 1, still [[first]] is there 60 timesteps before. “Check this gradient” sets a central difference beside it.',
      zh: '用锁存器作检验：最后一步输出的梯度在第 1 个单元的 c 处是 [[last]]，往回 60 步仍有 [[first]]。点“验证这个梯度”，旁边就会给出中心差分。',
    },
    readings: [
      { name: 'last', of: 'gradient', node: 'c', t: 61, unit: 1, is: 0.579 },
      { name: 'first', of: 'gradient', node: 'c', t: 1, unit: 1, is: 0.567 },
    ],
  },
};
