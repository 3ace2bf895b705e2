import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X25',
  topic: 'variants',
  difficulty: 4,
  form: 'match',
  ask: {
    en: 'xLSTM (Beck et al. 2024) changes several things in the LSTM. Match each part with what it does.',
    zh: 'xLSTM（Beck 等，2024）对 LSTM 作了几处改动。请把各部分与其作用配对。',
  },
  pairs: [
    {
      left: { en: 'Exponential input gate', zh: '指数输入门' },
      right: {
        en: 'Lets one new item outweigh everything stored before',
        zh: '让一个新内容的分量盖过此前存下的一切',
      },
      why: {
        en: 'A sigmoid gate is at most 1, so new content can only be added to old; exp has no such bound, and a stored decision can be revised.',
        zh: 'sigmoid 门最大为 1，新内容只能加到旧内容上；exp 没有这个上限，已存的决定可以改写。',
      },
    },
    {
      left: { en: 'Normaliser state', zh: '归一化状态' },
      right: {
        en: 'Sums up the gates’ weights; what is read is divided by it',
        zh: '累计各次写入的权重，读出时除以它',
      },
      why: {
        en: 'With exponential gates the cell state can be of any size; c / n is a weighted mean of the candidates.',
        zh: '用了指数门，细胞状态可以任意大；c / n 则是各候选状态的加权平均。',
      },
    },
    {
      left: { en: 'Stabiliser state', zh: '稳定化状态' },
      right: {
        en: 'Keeps the exponents from overflowing and changes no output',
        zh: '防止指数溢出，但不改变输出',
      },
      why: {
        en: 'It is a running maximum of the gates’ logarithms and is subtracted from them; as it does so in c and in n, it cancels out.',
        zh: '它是各门对数的累计最大值，从指数中减去；c 和 n 都减去同样的量，因而互相抵消。',
      },
    },
    {
      left: { en: 'sLSTM', zh: 'sLSTM' },
      right: {
        en: 'Scalar memory cells, recurrent gate weights: step by step',
        zh: '标量记忆，门有循环权重：只能逐步计算',
      },
      why: {
        en: 'Its gates read the old h, so each timestep has to wait for the one before, as in the LSTM.',
        zh: '它的门要读旧的 h，每个时间步必须等前一步算完，这一点与 LSTM 相同。',
      },
    },
    {
      left: { en: 'mLSTM', zh: 'mLSTM' },
      right: {
        en: 'Matrix memory written with v kᵀ, no recurrent gate weights: parallel over time',
        zh: '矩阵记忆，以 v kᵀ 写入，门没有循环权重：可沿时间并行',
      },
      why: {
        en: 'Its gates read the input only, so training needs no loop over time; the matrix stores pairs of key and value.',
        zh: '它的门只读输入，训练时不必沿时间循环；矩阵里存的是“键—值”对。',
      },
    },
  ],
  extra: [
    {
      right: {
        en: 'Softmax attention over all earlier timesteps',
        zh: '对此前所有时间步做 softmax 注意力',
      },
      why: {
        en: 'That is the Transformer, whose cache grows with the sequence. The memory of an xLSTM keeps its size.',
        zh: '那是 Transformer，缓存随序列增长。xLSTM 的记忆大小不变。',
      },
    },
  ],
  answer: {
    en: 'xLSTM has exponential gates, so that what was stored can be revised, with a normaliser that keeps the read-out in range and a stabiliser against overflow. sLSTM keeps scalar cells with memory mixing and stays sequential. mLSTM has a matrix memory with the update v kᵀ and no recurrent gate weights, so it trains in parallel. Both sit in residual blocks.',
    zh: 'xLSTM 用指数门，使已存的内容可以改写；归一化状态让读出值保持在合理范围，稳定化状态防止溢出。sLSTM 保留标量单元并允许记忆混合，仍需逐步计算。mLSTM 用矩阵记忆，以 v kᵀ 更新，门没有循环权重，可以并行训练。两者都放在残差块中。',
  },
  hints: [
    {
      en: 'The first three belong to the gates, the last two are kinds of cell.',
      zh: '前三项与门有关，后两项是两种单元。',
    },
    {
      en: 's stands for scalar, m for matrix.',
      zh: 's 指标量（scalar），m 指矩阵（matrix）。',
    },
  ],
  sources: [{ kind: 'work', work: 'Beck et al. 2024' }],
  live: {
    link: '#/compare?preset=latch&len=61&t=40&s=4&e=x:40:1:-1,x:40:2:1.5&c=cell%3Dlstm%26own%3Dexp%2Bgate%26eq%3Df%2520%253D%2520sigmoid%2528W_f%2520%2540%2520%255Bh_prev%252C%2520x%255D%2520%252B%2520b_f%2529%250Ai%2520%253D%2520exp%2528W_i%2520%2540%2520%255Bh_prev%252C%2520x%255D%2520%252B%2520b_i%2529%250Ag%2520%253D%2520tanh%2528W_g%2520%2540%2520%255Bh_prev%252C%2520x%255D%2520%252B%2520b_g%2529%250Ac%2520%253D%2520f%2520%252A%2520c_prev%2520%252B%2520i%2520%252A%2520g%250An%2520%253D%2520f%2520%252A%2520n_prev%2520%252B%2520i%250Ao%2520%253D%2520sigmoid%2528W_o%2520%2540%2520%255Bh_prev%252C%2520x%255D%2520%252B%2520b_o%2529%250Ah%2520%253D%2520o%2520%252A%2520tanh%2528c%2529%250A',
    shows: {
      en: 'A latch holds +1; at timestep 40 it is told to store −1, a little more strongly. The LSTM (first column) adds the two and is left with c = [[sum]], neither. With i = exp(…) (second column; own equations, without the division) c = [[cell]] and n = [[norm]]: c / n is close to −1, the new value.',
      zh: '锁存器里存着 +1，第 40 个时间步要它改存 −1，信号稍强。LSTM（第一列）把两者相加，只剩 c = [[sum]]，哪个都不是。改用 i = exp(…)（第二列，自写公式，未做除法）后 c = [[cell]]、n = [[norm]]：c / n 接近 −1，正是新值。',
    },
    readings: [
      { name: 'sum', of: 'value', node: 'c', t: 40, unit: 1, column: 1, is: -0.0133 },
      { name: 'cell', of: 'value', node: 'c', t: 40, unit: 1, column: 2, is: -8840000 },
      { name: 'norm', of: 'value', node: 'n', t: 40, unit: 1, column: 2, is: 8890000 },
    ],
  },
};
