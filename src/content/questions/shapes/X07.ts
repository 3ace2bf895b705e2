import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X07',
  topic: 'shapes',
  difficulty: 2,
  form: 'numeric',
  ask: {
    en: 'A Keras LSTM of [[H]] units with `return_sequences=True` reads a batch of shape ([[B]], [[T]], [[X]]). What shape does it return?',
    zh: '一个 [[H]] 个单元、`return_sequences=True` 的 Keras LSTM，输入批的形状为 ([[B]], [[T]], [[X]])。它返回什么形状？',
  },
  problem: { kind: 'shape', library: 'keras', returns: 'sequences' },
  misses: [
    {
      miss: 'other return',
      why: {
        en: 'That is the default, `return_sequences=False`: h of the last timestep only.',
        zh: '那是默认的 `return_sequences=False`：只有最后一个时间步的 h。',
      },
    },
    {
      miss: 'axes swapped',
      why: {
        en: 'Time first is the default of PyTorch. Keras keeps the order of its input: batch, time, features.',
        zh: '时间在前是 PyTorch 的默认布局。Keras 与输入的顺序一致：批、时间、特征。',
      },
    },
  ],
  answer: {
    en: 'h at every timestep: ([[B]], [[T]], [[H]]). That is what a second recurrent layer, attention or one output per timestep needs. Without it the layer returns the last h only, ([[B]], [[H]]). `return_state=True` is another matter: it returns the final h and c besides, for instance to start a decoder.',
    zh: '返回每个时间步的 h：([[B]], [[T]], [[H]])。后面再接循环层、注意力，或每个时间步都要输出时，就需要它。不设的话，只返回最后一个 h：([[B]], [[H]])。`return_state=True` 是另一回事：它额外返回最终的 h 和 c，例如用来初始化解码器。',
  },
  hints: [
    {
      en: 'Which of the three input axes does the layer replace?',
      zh: '输入的三个轴，这一层替换的是哪一个？',
    },
    {
      en: 'Batch and time stay; features become units.',
      zh: '批和时间不变；特征变为单元。',
    },
  ],
  sources: [{ kind: 'work', work: 'Keras documentation, LSTM layer' }],
  live: {
    link: '#/?preset=gates&h=16&len=20&t=20&unit=1',
    shows: {
      en: 'Under “Sequence” stands h of all 16 units at all 20 timesteps: with `return_sequences=True` all of it is returned, (1, 20, 16), from [[first]] of unit 1 at timestep 1 on. By default only the last timestep is, where unit 1 has [[last]].',
      zh: '序列图里有 16 个单元在 20 个时间步上的全部 h：`return_sequences=True` 时全部返回，形状 (1, 20, 16)，从第 1 个时间步第 1 个单元的 [[first]] 开始。默认只返回最后一个时间步，其中第 1 个单元为 [[last]]。',
    },
    readings: [
      { name: 'first', of: 'value', node: 'h', t: 1, unit: 1, is: 0.0528 },
      { name: 'last', of: 'value', node: 'h', t: 20, unit: 1, is: -0.0343 },
    ],
  },
};
