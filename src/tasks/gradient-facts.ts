import type { Words } from '../engine/cell';

/** Something that is often written about gradients, and what is true. */
export interface GradientFact {
  readonly id: string;
  /** As it is often written. */
  readonly claim: Words;
  /** What is true, with numbers of the runs that show it. */
  readonly fact: Words;
  /** The comparison (by id) that shows it; null: the page of gradients does, with the preset `reach`. */
  readonly comparison: string | null;
}

/** In the order in which they are told. */
export const gradientFacts: readonly GradientFact[] = [
  {
    id: 'vanishes',
    claim: {
      en: 'In an LSTM gradients do not vanish.',
      zh: 'LSTM 的梯度不会消失。',
    },
    fact: {
      en: 'They do unless the forget gates are close to 1. With a forget bias of 0 each timestep keeps half, and after 100 timesteps 1.1 × 10⁻¹³ is left, less than in a plain RNN with gain 0.9, which keeps 4.7 × 10⁻⁵; with a bias of 1 it is 0.035, with 5 it is 76.',
      zh: '只有遗忘门接近 1，梯度才不消失。偏置为 0 时每个时间步只保留一半，100 个时间步后剩 1.1 × 10⁻¹³，比增益 0.9 的普通 RNN（剩 4.7 × 10⁻⁵）还少；偏置为 1 时剩 0.035，为 5 时是 76。',
    },
    comparison: 'forget-bias',
  },
  {
    id: 'explodes',
    claim: {
      en: 'LSTMs have solved exploding gradients, or are about to.',
      zh: 'LSTM 已经解决了（或即将解决）梯度爆炸。',
    },
    fact: {
      en: 'The cell state carries a gradient without making it grow, but the gates and the recurrent weights can: with gain 6 the gradient rises from 5.7 to 1.1 × 10⁵ over 100 timesteps, with gain 10 and a forget bias of 5 to 4.6 × 10¹². That is why gradients are clipped.',
      zh: '细胞状态这条路不会放大梯度，经过门和循环权重的路却会：增益 6 时，梯度在 100 个时间步里从 5.7 涨到 1.1 × 10⁵；增益 10、遗忘门偏置 5 时涨到 4.6 × 10¹²。所以训练时要做梯度裁剪。',
    },
    comparison: 'explodes',
  },
  {
    id: 'forgetting',
    claim: {
      en: 'Forgetting is what keeps gradients from vanishing.',
      zh: '正是遗忘让梯度不消失。',
    },
    fact: {
      en: 'It is the other way round: the lower f, the smaller the product of all f, along which the gradient of the cell state travels. Where f is 0.50 on average, 1.1 × 10⁻¹³ of the gradient is left; where it is 0.94, there is 11. Forgetting makes room in the memory; keeping carries the gradient.',
      zh: '恰恰相反：f 越小，各步 f 的乘积越小，而细胞状态的梯度正是沿着这个乘积往回传。f 平均为 0.50 时，梯度剩 1.1 × 10⁻¹³；平均为 0.94 时，有 11。遗忘是腾出记忆，保留才能传递梯度。',
    },
    comparison: 'forget-bias',
  },
  {
    id: 'first-lstm',
    claim: {
      en: 'The LSTM of 1997 had three gates.',
      zh: '1997 年的 LSTM 有三个门。',
    },
    fact: {
      en: 'It had two, for input and output; the forget gate came in 2000, because on a stream without end the cell state only grows. Fed 0.1 at each timestep, the first LSTM holds 100 after 1000 timesteps, and the gradient that comes back into it is exactly 0; with f = 0.9 the cell state settles at 1.00.',
      zh: '当时只有输入门和输出门两个；遗忘门是 2000 年加上的，因为在没有尽头的数据流上，细胞状态只增不减。每个时间步流入 0.1，1000 个时间步后最早的 LSTM 存了 100，传回细胞的梯度恰好是 0；若 f = 0.9，细胞状态稳定在 1.00。',
    },
    comparison: 'stream',
  },
  {
    id: 'saturated-state',
    claim: {
      en: 'In an RNN the state decays, and that is why its gradient vanishes.',
      zh: 'RNN 的状态会衰减，所以梯度会消失。',
    },
    fact: {
      en: 'The two are different things: the gradient is a product of slopes. A tanh unit with a recurrent weight of 5 stays at 0.9999 for ever, where it has hardly any slope: over 10 timesteps 3.8 × 10⁻³¹ is left. With a weight of 1 the state does decay, to 0.34, and 0.086 of the gradient is left.',
      zh: '这是两回事：梯度是各步斜率的乘积。循环权重为 5 的 tanh 单元一直停在 0.9999，那里几乎没有斜率，往回传 10 个时间步只剩 3.8 × 10⁻³¹；权重为 1 时，状态确实衰减到 0.34，梯度反而还剩 0.086。',
    },
    comparison: 'saturated-state',
  },
  {
    id: 'unavoidable',
    claim: {
      en: 'A plain RNN cannot avoid vanishing gradients.',
      zh: '普通 RNN 无法避免梯度消失。',
    },
    fact: {
      en: 'It is hard, not impossible. With orthogonal recurrent weights of gain 1, 0.22 of 5.7 arrives after 100 timesteps; with gain 0.9 only 4.7 × 10⁻⁵, and with gain 1.5 it explodes to 3000.',
      zh: '是困难，而非不可能。循环权重正交、增益为 1 时，100 个时间步后 5.7 还剩 0.22；增益 0.9 只剩 4.7 × 10⁻⁵，增益 1.5 则爆炸到 3000。',
    },
    comparison: 'recurrent-gain',
  },
  {
    id: 'long-memory',
    claim: {
      en: 'An RNN keeps what was long ago; an RNN cannot keep what was long ago. (Often on the same page.)',
      zh: 'RNN 能保存很久以前的信息；RNN 不能保存很久以前的信息。（常常写在同一页上。）',
    },
    fact: {
      en: 'It can keep it and can hardly learn to. An RNN set by hand still says a bit after 60 timesteps, but its gradient, 1.3 at the last timestep, is 2.0 × 10⁻⁴⁷ at the first; the gradient of the cell state of an LSTM goes from 0.58 to 0.57.',
      zh: '它存得住，却很难学会去存。人工设定的 RNN 在 60 个时间步后仍说得出那个比特，但梯度从最后一步的 1.3 降到第一步的 2.0 × 10⁻⁴⁷；LSTM 细胞状态的梯度只从 0.58 降到 0.57。',
    },
    comparison: 'memory',
  },
  {
    id: 'cheaper',
    claim: {
      en: 'An LSTM is more efficient than an RNN.',
      zh: 'LSTM 比 RNN 更高效。',
    },
    fact: {
      en: 'It may learn in fewer updates, but each timestep costs four times as much: with 32 units 4352 parameters instead of 1088, and 4224 multiplications instead of 1056.',
      zh: '它也许只需较少的更新次数，但每个时间步的代价是四倍：同样 32 个单元，参数 4352 个对 1088 个，乘法 4224 次对 1056 次。',
    },
    comparison: 'same-units',
  },
  {
    id: 'any-length',
    claim: {
      en: 'An LSTM fits its size to the length of the sequence.',
      zh: 'LSTM 会根据序列长度调整自己的大小。',
    },
    fact: {
      en: 'Its size is fixed: the same cell, with the same weights, runs at every timestep. An LSTM of 32 units has 4352 parameters, whether it reads 2 timesteps or 200.',
      zh: '它的大小是固定的：每个时间步用的都是同一个单元、同一组权重。32 个单元的 LSTM 有 4352 个参数，读 2 个时间步还是 200 个都一样。',
    },
    comparison: 'same-units',
  },
  {
    id: 'one-sum',
    claim: {
      en: 'Back-propagation updates the weights at each timestep on its way back.',
      zh: '反向传播每往回走一个时间步，就更新一次权重。',
    },
    fact: {
      en: 'All timesteps share the weights, so what each of them adds is summed first, and then there is one update. Of the gradient of W_f in an LSTM with forget bias 1, the last of 100 timesteps adds 9.0 %; the rest comes from earlier ones.',
      zh: '所有时间步共用一组权重，因此先把各步的贡献加起来，然后才更新一次。遗忘门偏置为 1 的 LSTM，在 W_f 的梯度里，100 个时间步中的最后一步只占 9.0%，其余来自更早的时间步。',
    },
    comparison: null,
  },
];
