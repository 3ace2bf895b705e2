import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X11',
  topic: 'data',
  difficulty: 3,
  form: 'order',
  code: true,
  ask: {
    en: 'A PyTorch tagger gets `rows`, word ids of different length, and padded labels `y`. Put the lines in order.',
    zh: '用 PyTorch 写一个序列标注器，输入 `rows` 是长度不一的词编号，`y` 是填充好的标签。请排好各行的顺序。',
  },
  steps: [
    {
      id: 'lengths',
      text: {
        en: 'lengths = torch.tensor([len(row) for row in rows])',
        zh: 'lengths = torch.tensor([len(row) for row in rows])',
      },
    },
    {
      id: 'pad',
      text: {
        en: 'ids = pad_sequence(rows, batch_first=True)',
        zh: 'ids = pad_sequence(rows, batch_first=True)',
      },
    },
    {
      id: 'embed',
      text: { en: 'x = embedding(ids)', zh: 'x = embedding(ids)' },
    },
    {
      id: 'pack',
      text: {
        en: 'x = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)',
        zh: 'x = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)',
      },
    },
    {
      id: 'lstm',
      text: { en: 'packed, (h_n, c_n) = lstm(x)', zh: 'packed, (h_n, c_n) = lstm(x)' },
    },
    {
      id: 'unpack',
      text: {
        en: 'h, _ = pad_packed_sequence(packed, batch_first=True)',
        zh: 'h, _ = pad_packed_sequence(packed, batch_first=True)',
      },
    },
    {
      id: 'mask',
      text: {
        en: 'mask = torch.arange(h.size(1)) < lengths[:, None]',
        zh: 'mask = torch.arange(h.size(1)) < lengths[:, None]',
      },
    },
    {
      id: 'loss',
      text: {
        en: 'loss = cross_entropy(head(h)[mask], y[mask])',
        zh: 'loss = cross_entropy(head(h)[mask], y[mask])',
      },
    },
  ],
  forced: [
    {
      first: 'pad',
      then: 'embed',
      why: {
        en: 'The embedding looks up one tensor of ids; rows of different length are no tensor yet.',
        zh: '嵌入要查的是一个编号张量；长度不一的各行还拼不成张量。',
      },
    },
    {
      first: 'embed',
      then: 'pack',
      why: {
        en: 'What is packed is what the LSTM reads: vectors, not ids.',
        zh: '打包的是 LSTM 要读的东西，即向量，不是编号。',
      },
    },
    {
      first: 'lengths',
      then: 'pack',
      why: {
        en: 'Packing needs to know where each sequence ends; after padding this cannot be told from the tensor.',
        zh: '打包要知道每个序列在哪里结束；填充之后从张量里看不出来。',
      },
    },
    {
      first: 'pack',
      then: 'lstm',
      why: {
        en: 'Only a packed input makes the LSTM stop each sequence at its own end.',
        zh: '只有输入是打包好的，LSTM 才会让每个序列在自己的末尾停下。',
      },
    },
    {
      first: 'lstm',
      then: 'unpack',
      why: {
        en: 'What is unpacked is the output of the LSTM.',
        zh: '要解包的是 LSTM 的输出。',
      },
    },
    {
      first: 'unpack',
      then: 'mask',
      why: {
        en: 'The mask is as wide as the unpacked output, `h.size(1)`.',
        zh: '掩码的宽度等于解包后输出的宽度 `h.size(1)`。',
      },
    },
    {
      first: 'mask',
      then: 'loss',
      why: {
        en: 'The loss is taken at real words only, which the mask picks.',
        zh: '损失只在真实的词上计算，由掩码选出。',
      },
    },
  ],
  answer: {
    en: 'Note the lengths, pad, embed, pack, run the LSTM, unpack, then mask the loss. `enforce_sorted=False` sorts by length inside and restores the order afterwards. Because each sequence stops at its own end, `h_n` is its true last state, a backward direction starts at the last real word, and nothing is computed for padding; the unpacked output holds zeros there.',
    zh: '记下长度、填充、嵌入、打包、运行 LSTM、解包，最后对损失加掩码。`enforce_sorted=False` 会在内部按长度排序，事后恢复原来的顺序。由于每个序列在自己的末尾停下，`h_n` 就是真正的最后状态，反向从最后一个真实的词开始读，填充处不做计算；解包后的输出在那里是零。',
  },
  hints: [
    {
      en: 'Follow what each line reads: `x` twice, `packed`, `h`, `mask`.',
      zh: '看每一行要用到什么：两次 `x`、`packed`、`h`、`mask`。',
    },
    {
      en: 'The LSTM stands between packing and unpacking; `lengths` may come anywhere before packing.',
      zh: 'LSTM 夹在打包与解包之间；`lengths` 只要在打包之前即可。',
    },
  ],
  sources: [{ kind: 'work', work: 'PyTorch documentation: torch.nn.utils.rnn' }],
  live: {
    link: '#/?preset=sentence-en&text=the+ending+was+terrible+pad+pad+pad+pad+pad+pad&t=10',
    shows: {
      en: 'What packing prevents: “pad” goes in as zeros six times after the last real word. h of unit 1 was [[own]] at the end of the sentence and is [[padded]] at the end of the padding; without packing this would be `h_n`.',
      zh: '打包正是为了避免这种情况：最后一个真实的词之后，“pad”又以零向量输入了六次。第 1 个单元的 h 在句末是 [[own]]，到填充末尾成了 [[padded]]；不打包的话，`h_n` 就是后者。',
    },
    readings: [
      { name: 'own', of: 'value', node: 'h', t: 4, unit: 1, is: 0.296 },
      { name: 'padded', of: 'value', node: 'h', t: 10, unit: 1, is: 0.733 },
    ],
  },
};
