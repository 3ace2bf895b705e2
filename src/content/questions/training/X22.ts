import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X22',
  topic: 'training',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'Before the first update nearly all gate values of an LSTM lie below 0.05 or above 0.95, and learning stalls. What do you do first?',
    zh: '第一次更新之前，LSTM 的门值就几乎都低于 0.05 或高于 0.95，训练停滞不前。首先该做什么？',
  },
  options: [
    {
      text: {
        en: 'Check how large inputs and initial weights are, and scale them.',
        zh: '检查输入和初始权重的大小，并加以缩放。',
      },
      right: true,
      why: {
        en: 'Large pre-activations put σ where its slope is nearly 0. Scaled inputs and zero-mean weights of sensible size bring the gates back.',
        zh: '激活前的值太大，σ 就落在斜率几乎为 0 的地方。缩放输入，使用均值为零、大小合适的初始权重，门就能恢复。',
      },
    },
    {
      text: {
        en: 'Nothing: gates near 0 and 1 are what an LSTM is meant to have.',
        zh: '不必处理：LSTM 的门本来就该接近 0 或 1。',
      },
      why: {
        en: 'Some saturation after training is meaningful, as f near 1 in a latch. All gates before training is not: nothing has been learned yet.',
        zh: '训练之后部分饱和是有意义的，例如锁存器中 f 接近 1。训练之前全部饱和则不然：此时什么都还没学。',
      },
    },
    {
      text: {
        en: 'Raise the learning rate until the gates leave the ends.',
        zh: '提高学习率，直到门离开两端。',
      },
      why: {
        en: 'The gradients of the gates are nearly 0, so a larger rate hardly moves them and upsets all other weights. A rate that is too large is itself a cause.',
        zh: '门的梯度几乎为 0，提高学习率也推不动它们，反而扰乱其他权重。学习率过大本身就会造成饱和。',
      },
    },
    {
      text: {
        en: 'Normalise h behind the layer, so that the gates calm down.',
        zh: '在层后对 h 做归一化，让门平静下来。',
      },
      why: {
        en: 'Gates are driven to the ends by what goes into them, and a norm behind the layer does not touch that. Layer norm helps on the pre-activations, inside the cell.',
        zh: '把门推到两端的是进入门的数值，层后的归一化管不到它。层归一化要放在单元内部、作用于激活前的值才有用。',
      },
    },
    {
      text: {
        en: 'Replace σ by tanh in the gates; tanh does not saturate.',
        zh: '把门里的 σ 换成 tanh；tanh 不会饱和。',
      },
      why: {
        en: 'tanh saturates as well, even sooner, and its negative values would flip the sign of what a gate lets through.',
        zh: 'tanh 同样会饱和，而且更早；它的负值还会让通过门的内容变号。',
      },
    },
  ],
  answer: {
    en: "Look at histograms of the gate values and at the gradients of their pre-activations: $\\sigma' = \\sigma(1 - \\sigma)$ is below 0.05 there. Usual causes are inputs that were not scaled, initial weights that are too large or all positive, and a learning rate that is too high. Scale, initialise properly, clip, or put layer norm on the pre-activations. Single gates that saturate after training may be right.",
    zh: "看门值的直方图和激活前的值的梯度：在那里 $\\sigma' = \\sigma(1 - \\sigma)$ 低于 0.05。常见原因是输入没有缩放、初始权重过大或全为正、学习率过大。对策是缩放输入、恰当初始化、梯度裁剪，或对激活前的值做层归一化。训练之后个别门饱和可能是正常的。",
  },
  hints: [
    {
      en: 'What is the slope of σ at 0.999?',
      zh: 'σ 等于 0.999 处的斜率是多少？',
    },
    {
      en: 'Nothing has been learned yet, so the cause lies in what goes in and in the first weights.',
      zh: '还什么都没学，所以原因在输入和最初的权重。',
    },
  ],
  sources: [{ kind: 'work', work: 'Karpathy, Johnson & Fei-Fei 2015' }],
  live: {
    link: '#/compare?preset=saturated&t=31&s=2&c=cell%3Dlayernorm',
    shows: {
      en: 'Trained weights, but the wave goes in 50 times too large: at timestep 31 the forget gate of unit 1 is [[shut]] and the input gate of unit 3 [[open]]. With layer norm on the pre-activations (second column) they are [[shutNormed]] and [[openNormed]].',
      zh: '权重是训练好的，但输入的波形放大到了 50 倍：第 31 步，第 1 个单元的遗忘门是 [[shut]]，第 3 个单元的输入门是 [[open]]。对激活前的值做层归一化（第二列），分别是 [[shutNormed]] 和 [[openNormed]]。',
    },
    readings: [
      { name: 'shut', of: 'value', node: 'f', t: 31, unit: 1, column: 1, is: 3.08e-10 },
      { name: 'open', of: 'value', node: 'i', t: 31, unit: 3, column: 1, is: 1 },
      { name: 'shutNormed', of: 'value', node: 'f', t: 31, unit: 1, column: 2, is: 0.514 },
      { name: 'openNormed', of: 'value', node: 'i', t: 31, unit: 3, column: 2, is: 0.142 },
    ],
  },
};
