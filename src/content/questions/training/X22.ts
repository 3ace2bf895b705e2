import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X22',
  topic: 'training',
  difficulty: 3,
  form: 'predict',
  ask: {
    en: 'Learning stalls: the input goes in 50 times too large, and the output gate of unit 7 is σ(16), nearly all of it from the input. Divide the input of timestep 31 by 50: what becomes of o there?',
    zh: '训练停滞：输入放大到了 50 倍，第 7 个单元的输出门是 σ(16)，其中的 16 几乎全来自输入。把第 31 个时间步的输入除以 50，该步的 o 变为多少？',
  },
  before: '#/gradients?preset=saturated&of=error&loss=31&t=31&s=5&unit=7',
  change: 'x:31:1:0.0152',
  watch: { node: 'o', t: 31, unit: 7 },
  reasons: {
    rises: {
      en: 'It is as good as 1 already, and σ never exceeds 1. A smaller input brings the pre-activation nearer to 0, and there σ is 0.5.',
      zh: '它已经几乎等于 1，而 σ 不会超过 1。输入变小，激活前的值就向 0 靠近，σ 在 0 处是 0.5。',
    },
    falls: {
      en: 'Right: of 16 a fiftieth remains, about 0.3, and the recurrent part and the bias change that only a little. The gate is back in the middle, where σ has a slope and can learn.',
      zh: '对：16 只剩五十分之一，约 0.3，循环部分和偏置只带来少许变化。门回到了中间，σ 在那里有斜率，才学得动。',
    },
    stays: {
      en: 'A saturated gate does ignore small changes: σ(16) and σ(15) are both 1 to six digits, which is why it hardly learns. A fiftieth is no small change: it leads from the flat end back to the slope.',
      zh: '饱和的门对小的变化确实没有反应：σ(16) 和 σ(15) 精确到六位小数都是 1，所以它几乎学不动。但缩小到五十分之一不是小变化：它从平坦的一端回到了斜坡上。',
    },
  },
  within: 0.15,
  answer: {
    en: "It falls from [[now]] to [[then]], and the gradient of its pre-activation is no longer as good as 0. To recognise saturation, look at histograms of the gate values and at those gradients: below 0.05 or above 0.95, $\\sigma' = \\sigma(1 - \\sigma)$ is less than 0.05. Usual causes are inputs that were not scaled, initial weights that are too large or all positive, and a learning rate that is too high, so scale, initialise properly, clip, or put layer norm on the pre-activations; a higher rate only does harm. Single gates that saturate after training may be right: f near 1 is a latch.",
    zh: "从 [[now]] 降到 [[then]]，它激活前的值的梯度也不再几乎为 0。要判断是否饱和，就看门值的直方图和这些梯度：门值低于 0.05 或高于 0.95 时，$\\sigma' = \\sigma(1 - \\sigma)$ 小于 0.05。常见原因是输入没有缩放、初始权重过大或全为正、学习率过大；对策是缩放输入、恰当初始化、梯度裁剪，或对激活前的值做层归一化，提高学习率只会更糟。训练之后个别门饱和可能是正常的：f 接近 1 就是锁存器。",
  },
  hints: [
    {
      en: 'What becomes of the pre-activation 16 if the input, where it comes from, is divided by 50?',
      zh: '激活前的值 16 来自输入；输入除以 50，它会变成多少？',
    },
    {
      en: 'About 0.3 is left of it; σ(0) is 0.5, and σ(0.3) a little more.',
      zh: '大约剩 0.3；σ(0) 等于 0.5，σ(0.3) 稍大一些。',
    },
  ],
  sources: [{ kind: 'work', work: 'Karpathy, Johnson & Fei-Fei 2015' }],
  live: {
    link: '#/gradients?preset=saturated&of=error&loss=31&t=31&s=5&unit=7&e=x:31:1:0.0152',
    shows: {
      en: 'Trained weights, but the wave goes in 50 times too large, except at timestep 31. There o of unit 7 is [[free]], and the panel shows the gradient of its pre-activation, [[learns]]; one timestep earlier o is [[stuck]] and that gradient [[stalls]].',
      zh: '权重是训练好的，但除第 31 步以外，输入的波形都放大到了 50 倍。在第 31 步，第 7 个单元的 o 是 [[free]]，面板显示其激活前的值的梯度 [[learns]]；前一步的 o 是 [[stuck]]，该梯度是 [[stalls]]。',
    },
    readings: [
      { name: 'free', of: 'value', node: 'o', t: 31, unit: 7, is: 0.545 },
      { name: 'stuck', of: 'value', node: 'o', t: 30, unit: 7, is: 1 },
      {
        name: 'learns',
        of: 'gradient',
        node: 'W_o @ [h_prev, x] + b_o',
        t: 31,
        unit: 7,
        is: -0.00343,
      },
      {
        name: 'stalls',
        of: 'gradient',
        node: 'W_o @ [h_prev, x] + b_o',
        t: 30,
        unit: 7,
        is: -2.06e-8,
      },
    ],
  },
};
