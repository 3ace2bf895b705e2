import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X12',
  topic: 'gradients',
  difficulty: 2,
  form: 'numeric',
  ask: {
    en: 'A model has two parameters, with the gradient ([[g1]], [[g2]]). It is clipped by norm at [[theta]]. What is the first entry afterwards, to three decimals?',
    zh: '模型有两个参数，梯度为 ([[g1]], [[g2]])。按范数裁剪，阈值为 [[theta]]。裁剪后第一个分量是多少？保留三位小数。',
  },
  problem: { kind: 'clip', by: 'norm' },
  misses: [
    {
      miss: 'other way',
      why: {
        en: 'That is clipping by value, which cuts each entry on its own and so turns the direction.',
        zh: '这是按值裁剪：每个分量各自截断，方向会改变。',
      },
    },
    {
      miss: 'not clipped',
      why: {
        en: 'The norm of the whole gradient exceeds the threshold, so every entry is scaled, even one that is small itself.',
        zh: '整个梯度的范数超过了阈值，每个分量都要缩放，本身很小的分量也不例外。',
      },
    },
  ],
  answer: {
    en: 'If $\\|g\\| > \\theta$, the gradient becomes $\\theta\\, g / \\|g\\|$, with the norm over all parameters together: here the first entry is [[answer]]. The direction stays, only the length is limited; clipping by value would turn the direction. Clipping helps against exploding gradients, not against vanishing ones.',
    zh: '若 $\\|g\\| > \\theta$，梯度变为 $\\theta\\, g / \\|g\\|$，范数对全部参数一起计算：这里第一个分量是 [[answer]]。方向不变，只限制长度；按值裁剪则会改变方向。裁剪能对付梯度爆炸，不能对付梯度消失。',
  },
  hints: [
    {
      en: 'First the length of the whole gradient: the root of the sum of squares.',
      zh: '先求整个梯度的长度：平方和的平方根。',
    },
    {
      en: 'Multiply each entry by threshold / length, if the length is larger.',
      zh: '若长度大于阈值，每个分量都乘以“阈值 / 长度”。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Pascanu, Mikolov & Bengio 2013' },
    { kind: 'work', work: 'Graves 2013' },
  ],
  live: {
    link: '#/gradients?preset=reach&init=orthogonal&gain=6&fb=1&of=hidden&loss=last&clip=1&t=1',
    shows: {
      en: 'A gradient that explodes: its norm is [[last]] at h of the last timestep and [[first]] at the first. Under “One update” the norm of all gradients together is clipped at 1, by one factor for all of them.',
      zh: '爆炸的梯度：最后一个时间步 h 处的范数是 [[last]]，传到第一个时间步是 [[first]]。在“更新一步”标签页里，全部梯度合起来的范数被裁剪到 1，所有分量乘同一个系数。',
    },
    readings: [
      { name: 'last', of: 'gradient', node: 'h', t: 100, norm: true, is: 5.66 },
      { name: 'first', of: 'gradient', node: 'h', t: 1, norm: true, is: 107000 },
    ],
  },
};
