import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q042',
  topic: 'shapes',
  difficulty: 3,
  form: 'numeric',
  ask: {
    en: 'An `nn.LSTM` of [[H]] units is made with PyTorch’s default layout. It reads [[B]] sequences of [[T]] timesteps with [[X]] features, arranged as that layout wants. What shape has `out`?',
    zh: '用 PyTorch 的默认布局建一个 [[H]] 个单元的 `nn.LSTM`，按该布局输入 [[B]] 个序列，每个 [[T]] 个时间步、[[X]] 个特征。`out` 的形状是什么？',
  },
  problem: { kind: 'shape', library: 'pytorch', returns: 'batch second' },
  misses: [
    {
      miss: 'axes swapped',
      why: {
        en: 'That is the layout of `batch_first=True`, and of Keras. By default PyTorch puts time first and the batch second.',
        zh: '这是 `batch_first=True` 时的布局，也是 Keras 的布局。PyTorch 默认时间在前，批在第二位。',
      },
    },
    {
      miss: 'other return',
      why: {
        en: 'That is one timestep only, as `out[-1]` has it. `out` holds h of the last layer at every timestep.',
        zh: '这只是一个时间步，即 `out[-1]` 的形状。`out` 包含最后一层在每个时间步的 h。',
      },
    },
  ],
  answer: {
    en: 'Time, batch, units: ([[T]], [[B]], [[H]]). The last timestep is then `out[-1]`; with `batch_first=True` the batch comes first and it is `out[:, -1]`. Whoever mixes them up reads the last sample instead of the last timestep, and gets no error message where batch size and length happen to be equal. `h_n` keeps its layout (layers, batch, units) either way.',
    zh: '依次是时间、批、单元：([[T]], [[B]], [[H]])。最后一个时间步是 `out[-1]`；设 `batch_first=True` 时批在最前，应写 `out[:, -1]`。两者弄混，就把最后一个样本当成了最后一个时间步；批大小与序列长度恰好相等时，连报错都没有。`h_n` 的布局始终是 (层, 批, 单元)。',
  },
  hints: [
    {
      en: 'Which axis comes first while `batch_first` is False?',
      zh: '`batch_first` 为 False 时，哪个轴排在最前？',
    },
    {
      en: 'The features are replaced by units; the two other axes stay where they were in the input.',
      zh: '特征轴换成单元轴；另外两个轴与输入时的顺序相同。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '126-129, 436-439' },
    { kind: 'article', article: '004', lines: '1547-1550' },
    { kind: 'work', work: 'PyTorch documentation, nn.LSTM' },
  ],
  live: {
    link: '#/?preset=gates&h=16&len=20&t=20&unit=16',
    shows: {
      en: 'One sequence, 20 timesteps, 16 units: PyTorch would return `out` as (20, 1, 16). Under “Sequence” each timestep is one row of `out`; the last entry of all, `out[-1, 0, 15]`, is h of unit 16 at timestep 20: [[last]].',
      zh: '一个序列、20 个时间步、16 个单元：PyTorch 返回的 `out` 形状为 (20, 1, 16)。序列图上每个时间步对应 `out` 的一行；最末一项 `out[-1, 0, 15]` 就是第 20 个时间步第 16 个单元的 h：[[last]]。',
    },
    readings: [{ name: 'last', of: 'value', node: 'h', t: 20, unit: 16, is: 0.12 }],
  },
};
