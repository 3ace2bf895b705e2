import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X20',
  topic: 'variants',
  difficulty: 4,
  form: 'choice',
  ask: {
    en: 'Why is layer norm usually preferred to batch norm inside a recurrent cell?',
    zh: '在循环单元内部，为什么通常用层归一化而不用批归一化？',
  },
  options: [
    {
      text: {
        en: 'It takes mean and variance over the units of one sample at one timestep.',
        zh: '它对同一样本、同一时间步的各单元求均值和方差。',
      },
      right: true,
      why: {
        en: 'So it depends neither on the batch nor on how far a sequence has come, and is the same in training and in use.',
        zh: '因此它既不依赖批，也不依赖序列走到了哪一步，训练和使用时完全一样。',
      },
    },
    {
      text: {
        en: 'It stands behind the layer, so that the gates are left as they are.',
        zh: '它放在整个层的后面，因此各个门不受影响。',
      },
      why: {
        en: 'A norm behind the layer comes too late: saturated gates stay saturated. In an LSTM it belongs on the pre-activations of the gates and on c before the output tanh.',
        zh: '放在层后就太晚了，饱和的门依旧饱和。在 LSTM 中，它应作用于各个门激活前的值，以及输出 tanh 之前的 c。',
      },
    },
    {
      text: {
        en: 'It averages over all timesteps, so long sequences are treated evenly.',
        zh: '它对所有时间步取平均，使长序列得到均衡的处理。',
      },
      why: {
        en: 'It takes each timestep by itself; an average over all of them would need the future.',
        zh: '它对每个时间步单独计算；若对所有时间步取平均，就要用到未来。',
      },
    },
    {
      text: {
        en: 'It has no learned parameters, batch norm has two for each unit.',
        zh: '它没有可学习的参数，批归一化每个单元有两个。',
      },
      why: {
        en: 'Both have a learned gain and a learned shift for each unit.',
        zh: '两者都为每个单元学习一个缩放系数和一个平移量。',
      },
    },
    {
      text: {
        en: 'Batch norm cannot be computed in a recurrent cell at all.',
        zh: '循环单元里根本无法计算批归一化。',
      },
      why: {
        en: 'It can, and recurrent batch norm exists (Cooijmans 2017); but it keeps statistics for each timestep and suffers from small batches and padding.',
        zh: '可以计算，循环批归一化确实存在（Cooijmans 2017）；但它要为每个时间步分别保存统计量，批小或有填充时效果变差。',
      },
    },
  ],
  answer: {
    en: 'Batch statistics differ from timestep to timestep and with the lengths in the batch, have to be stored for each timestep, and are poor in small or padded batches. Layer norm needs one sample and one timestep only, takes mean and variance over its units, and does the same in use as in training. Its place in an LSTM is on the pre-activations, and on c ahead of the last tanh, not behind the layer.',
    zh: '批统计量随时间步、随批内序列长度而变，要为每个时间步分别保存，批小或有填充时也不可靠。层归一化只用同一样本、同一时间步的各个单元，训练和推理时一致。在 LSTM 中，它作用于激活前的值以及输出 tanh 之前的 c，而不是放在层后。',
  },
  hints: [
    {
      en: 'Over which numbers does each take its mean?',
      zh: '两者分别对哪些数取均值？',
    },
    {
      en: 'What happens to batch statistics at timestep 300, when only two sequences are still running?',
      zh: '到第 300 个时间步只剩两个序列还没结束，批统计量会怎样？',
    },
  ],
  sources: [
    { kind: 'work', work: 'Ba, Kiros & Hinton 2016' },
    { kind: 'work', work: 'Cooijmans, Ballas, Laurent, Gülçehre & Courville 2017' },
  ],
  live: {
    link: '#/compare?preset=saturated&t=31&s=2&c=cell%3Dlayernorm',
    shows: {
      en: 'The wave goes in 50 times too large. In the plain LSTM (first column) the forget gate of unit 1 is [[plain]], shut tight; with layer norm on the pre-activations (second column) it is [[inside]], computed for one sequence alone.',
      zh: '输入的波形放大到了 50 倍。普通 LSTM（第一列）第 1 个单元的遗忘门是 [[plain]]，完全关死；对激活前的值做层归一化（第二列），它是 [[inside]]，而且只用一个序列就能算出。',
    },
    readings: [
      { name: 'plain', of: 'value', node: 'f', t: 31, unit: 1, column: 1, is: 3.08e-10 },
      { name: 'inside', of: 'value', node: 'f', t: 31, unit: 1, column: 2, is: 0.514 },
    ],
  },
};
