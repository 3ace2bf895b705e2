import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q010',
  topic: 'gates',
  difficulty: 2,
  form: 'choice',
  ask: {
    en: 'This LSTM step runs without an error. Which line is wrong, and what goes wrong with the memory?',
    zh: '这段 LSTM 单步代码能正常运行。哪一行错了？记忆会因此出什么问题？',
  },
  listing: `def step(x, h, c):
    z = np.concatenate([h, x])
    f = sigmoid(W_f @ z + b_f)
    i = sigmoid(W_i @ z + b_i)
    g = sigmoid(W_g @ z + b_g)
    o = sigmoid(W_o @ z + b_o)
    c = f * c + i * g
    h = o * np.tanh(c)
    return h, c`,
  options: [
    {
      text: {
        en: 'The line of `g`: every write is positive, so nothing can lower the memory but forgetting.',
        zh: '`g` 那一行：每次写入都是正数，除了遗忘，没有办法让记忆降下来。',
      },
      right: true,
      why: {
        en: 'Right: the candidate is content and needs a sign, $g_t = \\tanh(\\dots)$. With σ the cell can only be raised or decay, and never store a negative value.',
        zh: '对：候选状态是内容，需要有正负，$g_t = \\tanh(\\dots)$。用 σ，细胞状态只能升高或衰减，永远存不下负值。',
      },
    },
    {
      text: {
        en: 'The line of `f`: a sigmoid keeps f below 1, so the memory leaks; it should be a tanh.',
        zh: '`f` 那一行：sigmoid 使 f 总小于 1，记忆会一点点流失；应该改用 tanh。',
      },
      why: {
        en: 'A forget gate is a share and needs the sigmoid; near 1 it leaks as little as one likes. A tanh could be negative and would flip the sign of the memory.',
        zh: '遗忘门是一个比例，就该用 sigmoid；接近 1 时，流失可以要多小有多小。tanh 可能取负值，会让记忆变号。',
      },
    },
    {
      text: {
        en: 'The line of `c`: f is the share that is forgotten, so the old content needs `(1 - f)`.',
        zh: '`c` 那一行：f 是遗忘的比例，所以旧内容应该乘 `(1 - f)`。',
      },
      why: {
        en: 'In spite of its name, f near 1 means keep: $c_t = f_t \\odot c_{t-1} + \\dots$ is right. With 1 − f the gate would erase what it should keep.',
        zh: '别被名字误导：f 接近 1 表示保留，$c_t = f_t \\odot c_{t-1} + \\dots$ 没有错。写成 1 − f，门就会抹掉该保留的内容。',
      },
    },
    {
      text: {
        en: 'The line of `h`: the cell state is squashed twice, so the memory fades with time.',
        zh: '`h` 那一行：细胞状态被压缩了两次，记忆会随时间消退。',
      },
      why: {
        en: 'This tanh only makes the view $h_t$; it is not fed back into c. The cell state itself is never squashed.',
        zh: '这个 tanh 只用来生成输出 $h_t$，并不回到 c 里。细胞状态本身从不被压缩。',
      },
    },
    {
      text: {
        en: 'The line of `o`: it has to read the new cell state, or the output comes one step late.',
        zh: '`o` 那一行：它必须读新的细胞状态，否则输出会晚一步。',
      },
      why: {
        en: 'Without peepholes the output gate reads $x_t$ and $h_{t-1}$ only. The new c gets into $h_t$ through $\\tanh(c_t)$, in the same timestep.',
        zh: '没有窥孔时，输出门只读 $x_t$ 和 $h_{t-1}$。新的 c 通过 $\\tanh(c_t)$ 在同一个时间步就进入 $h_t$。',
      },
    },
  ],
  answer: {
    en: 'The line of `g` should be `np.tanh(W_g @ z + b_g)`. The candidate is the new content that is proposed, in (−1, 1), and it must have a sign, or nothing that is written could ever lower the memory. With a sigmoid all writes are positive: the cell can rise or decay, but not store or subtract a negative value. The code still runs and may still learn easy tasks, so the mistake is easily missed.',
    zh: '`g` 那一行应为 `np.tanh(W_g @ z + b_g)`。候选状态是提议写入的新内容，取值在 (−1, 1)，必须有正负，记忆才能既升又降。用 sigmoid，所有写入都是正数：细胞状态只能升高或衰减，存不了负值，也无法往下减。代码照样能跑，简单任务甚至也能学会，所以这个错误很容易被忽略。',
  },
  hints: [
    {
      en: 'Four lines have the same form. Are all four meant to be shares?',
      zh: '有四行形式完全相同。它们都该是“比例”吗？',
    },
    {
      en: 'Try to store −1 with this code: which factor would have to be negative?',
      zh: '试着用这段代码存入 −1：哪个因子必须为负？',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '45, 57' },
    { kind: 'article', article: '003', lines: '122' },
    { kind: 'article', article: '004', lines: '181-185' },
  ],
  live: {
    link: '#/compare?preset=latch&cell=lstm&t=11&e=x:1:1:-1&c=cell%3Dlstm%26own%3D%25CF%2583%2520candidate%26eq%3Df%2520%253D%2520sigmoid(W_f%2520%2540%2520%255Bh_prev%252C%2520x%255D%2520%252B%2520b_f)%250Ai%2520%253D%2520sigmoid(W_i%2520%2540%2520%255Bh_prev%252C%2520x%255D%2520%252B%2520b_i)%250Ag%2520%253D%2520sigmoid(W_g%2520%2540%2520%255Bh_prev%252C%2520x%255D%2520%252B%2520b_g)%250Ac%2520%253D%2520f%2520*%2520c_prev%2520%252B%2520i%2520*%2520g%250Ao%2520%253D%2520sigmoid(W_o%2520%2540%2520%255Bh_prev%252C%2520x%255D%2520%252B%2520b_o)%250Ah%2520%253D%2520o%2520*%2520tanh(c)%250A',
    shows: {
      en: 'Both cells are told to store −1; the right column runs the wrong line. The candidate at timestep 1 is [[g]] on the left and [[gWrong]] on the right, and ten timesteps later c is [[c]] and [[cWrong]]: the minus is lost.',
      zh: '两个单元都要存入 −1，右列用的是写错的那一行。第 1 个时间步的候选状态，左边是 [[g]]，右边是 [[gWrong]]；十步之后，c 分别是 [[c]] 和 [[cWrong]]：负号丢了。',
    },
    readings: [
      { name: 'g', of: 'value', node: 'g', t: 1, unit: 1, column: 1, is: -0.995055 },
      { name: 'gWrong', of: 'value', node: 'g', t: 1, unit: 1, column: 2, is: 0.0474259 },
      { name: 'c', of: 'value', node: 'c', t: 11, unit: 1, column: 1, is: -0.99139 },
      { name: 'cWrong', of: 'value', node: 'c', t: 11, unit: 1, column: 2, is: 0.0489257 },
    ],
  },
};
