import type { TaskLine } from './task';

/*
 * Lines that several cells share, with what is said about them.
 */

export const forgetLine: TaskLine = {
  name: 'f',
  is: {
    en: 'The forget gate: what share of the old cell state is kept, unit by unit.',
    zh: '遗忘门：旧的细胞状态保留多少，每个单元各有一个值。',
  },
  hints: [
    {
      en: 'A gate is a share between 0 and 1, and it is decided by what came before and what comes in.',
      zh: '门是 0 到 1 之间的比例，由之前的内容和当前的输入共同决定。',
    },
    {
      en: 'A matrix times `[h_prev, x]`, plus a bias, through a sigmoid.',
      zh: '矩阵乘以 `[h_prev, x]`，加上偏置，再经过 Sigmoid。',
    },
    { en: '`f = sigmoid(… @ [h_prev, x] + …)`', zh: '写成 `f = sigmoid(… @ [h_prev, x] + …)`' },
  ],
};

export const inputLine: TaskLine = {
  name: 'i',
  is: {
    en: 'The input gate: what share of the candidate is written.',
    zh: '输入门：候选状态写入多少。',
  },
  hints: [
    { en: 'It is built like the forget gate.', zh: '它的形式与遗忘门相同。' },
    {
      en: 'But it must be able to decide otherwise: it has weights and a bias of its own.',
      zh: '但它必须能作出不同的决定：用自己的权重和偏置。',
    },
  ],
};

export const candidateLine: TaskLine = {
  name: 'g',
  is: {
    en: 'The candidate: what could be written.',
    zh: '候选状态：可能写入的内容。',
  },
  hints: [
    {
      en: 'What is written must be able to lower the memory as well as raise it.',
      zh: '写入的内容既要能让记忆增加，也要能让它减少。',
    },
    {
      en: 'As a gate, but squashed to between −1 and 1.',
      zh: '与门的形式相同，只是压缩到 −1 与 1 之间。',
    },
    { en: '`g = tanh(…)`', zh: '写成 `g = tanh(…)`' },
  ],
};

export const cellLine: TaskLine = {
  name: 'c',
  is: {
    en: 'The cell state: what is kept of the old one, and what is written to it.',
    zh: '细胞状态：旧内容保留的部分，加上新写入的部分。',
  },
  hints: [
    {
      en: 'One factor and one sum for the old state, and no function around it: that is why it lasts.',
      zh: '旧状态只经过一次乘法和一次加法，外面不再套函数，所以才能长久保存。',
    },
    {
      en: 'Forget gate times the old, plus input gate times the candidate.',
      zh: '遗忘门乘旧状态，加上输入门乘候选状态。',
    },
    { en: '`c = f * … + i * …`', zh: '写成 `c = f * … + i * …`' },
  ],
};

export const outputLine: TaskLine = {
  name: 'o',
  is: {
    en: 'The output gate: what share of the memory is shown.',
    zh: '输出门：记忆输出多少。',
  },
  hints: [
    { en: 'It reads what the other gates read.', zh: '它读的内容与其他门相同。' },
    {
      en: 'Again a sigmoid, again with weights and a bias of its own.',
      zh: '仍然是 Sigmoid，仍然用自己的权重和偏置。',
    },
  ],
};

export const hiddenLine: TaskLine = {
  name: 'h',
  is: {
    en: 'The hidden state: what the cell shows of its new memory.',
    zh: '隐藏状态：新的记忆中由单元输出的部分。',
  },
  hints: [
    {
      en: 'The memory may be large; what is shown lies between −1 and 1 and keeps its sign.',
      zh: '细胞状态可以很大；输出则在 −1 与 1 之间，并保留正负号。',
    },
    {
      en: 'The output gate times the squashed new cell state.',
      zh: '输出门乘以压缩后的新细胞状态。',
    },
    { en: '`h = o * tanh(…)`', zh: '写成 `h = o * tanh(…)`' },
  ],
};
