import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X17',
  topic: 'gradients',
  difficulty: 5,
  form: 'recall',
  ask: {
    en: 'Derive $\\partial c_t / \\partial c_{t-1}$ for an LSTM without peepholes, with all its terms. Which of them can make the gradient explode?',
    zh: '对不含窥孔的 LSTM，推导 $\\partial c_t / \\partial c_{t-1}$，写出所有的项。哪些项会使梯度爆炸？',
  },
  points: [
    {
      en: 'Direct term: $\\mathrm{diag}(f_t)$, from $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$ with the gates taken as given.',
      zh: '直接项：把门看作给定，由 $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$ 得 $\\mathrm{diag}(f_t)$。',
    },
    {
      en: 'There are indirect terms, because $f_t$, $i_t$ and $g_t$ read $h_{t-1} = o_{t-1} \\odot \\tanh(c_{t-1})$. ($o_t$ does not enter $c_t$.)',
      zh: '还有间接项，因为 $f_t$、$i_t$、$g_t$ 都要读 $h_{t-1} = o_{t-1} \\odot \\tanh(c_{t-1})$。（$o_t$ 不进入 $c_t$。）',
    },
    {
      en: "With respect to $h_{t-1}$: $A_t = \\mathrm{diag}(c_{t-1} \\odot f_t') U_f + \\mathrm{diag}(g_t \\odot i_t') U_i + \\mathrm{diag}(i_t \\odot g_t') U_g$, with $f' = f(1 - f)$, $i' = i(1 - i)$, $g' = 1 - g^2$.",
      zh: "对 $h_{t-1}$：$A_t = \\mathrm{diag}(c_{t-1} \\odot f_t') U_f + \\mathrm{diag}(g_t \\odot i_t') U_i + \\mathrm{diag}(i_t \\odot g_t') U_g$，其中 $f' = f(1 - f)$，$i' = i(1 - i)$，$g' = 1 - g^2$。",
    },
    {
      en: 'From $h_{t-1}$ on to $c_{t-1}$: $B_{t-1} = \\mathrm{diag}(o_{t-1} \\odot (1 - \\tanh^2 c_{t-1}))$.',
      zh: '再从 $h_{t-1}$ 到 $c_{t-1}$：$B_{t-1} = \\mathrm{diag}(o_{t-1} \\odot (1 - \\tanh^2 c_{t-1}))$。',
    },
    {
      en: 'Together: $\\partial c_t / \\partial c_{t-1} = \\mathrm{diag}(f_t) + A_t B_{t-1}$.',
      zh: '合起来：$\\partial c_t / \\partial c_{t-1} = \\mathrm{diag}(f_t) + A_t B_{t-1}$。',
    },
    {
      en: 'The product of the direct terms alone cannot exceed 1. Growth needs the indirect terms, which hold the recurrent matrices $U_f$, $U_i$, $U_g$.',
      zh: '只看直接项，其连乘不会超过 1。增长要靠间接项，里面有循环矩阵 $U_f$、$U_i$、$U_g$。',
    },
  ],
  answer: {
    en: "$\\partial c_t / \\partial c_{t-1} = \\mathrm{diag}(f_t) + A_t B_{t-1}$. Here $A_t = \\mathrm{diag}(c_{t-1} \\odot f_t') U_f + \\mathrm{diag}(g_t \\odot i_t') U_i + \\mathrm{diag}(i_t \\odot g_t') U_g$ says how $c_t$ depends on $h_{t-1}$, and $B_{t-1} = \\mathrm{diag}(o_{t-1} \\odot (1 - \\tanh^2 c_{t-1}))$ how that depends on $c_{t-1}$. It is often given as just $f_t$, which is only the direct path. That product cannot exceed 1; explosions come from the terms with recurrent matrices. (Over several timesteps $h$ and $c$ must be carried back together, as o opens a path of its own through $h$.)",
    zh: "$\\partial c_t / \\partial c_{t-1} = \\mathrm{diag}(f_t) + A_t B_{t-1}$。其中 $A_t = \\mathrm{diag}(c_{t-1} \\odot f_t') U_f + \\mathrm{diag}(g_t \\odot i_t') U_i + \\mathrm{diag}(i_t \\odot g_t') U_g$ 表示 $c_t$ 怎样依赖 $h_{t-1}$，$B_{t-1} = \\mathrm{diag}(o_{t-1} \\odot (1 - \\tanh^2 c_{t-1}))$ 表示 $h_{t-1}$ 怎样依赖 $c_{t-1}$。人们常只写 $f_t$，那只是直接通路，其连乘不会超过 1；爆炸来自含循环矩阵的各项。（跨多个时间步时，$h$ 和 $c$ 要一起往回传，因为 o 还另开了一条经过 $h$ 的路。）",
  },
  hints: [
    {
      en: 'Begin with the term that one sees at once, then ask which other quantities in $c_t$ depend on $c_{t-1}$.',
      zh: '先写出一眼就能看出的那一项，再想 $c_t$ 里还有哪些量依赖 $c_{t-1}$。',
    },
    {
      en: 'The way round: $c_{t-1}$ to $h_{t-1}$, by o and tanh; $h_{t-1}$ to f, i and g, by their recurrent matrices.',
      zh: '绕行的路：$c_{t-1}$ 经 o 和 tanh 到 $h_{t-1}$，$h_{t-1}$ 再经各自的循环矩阵到 f、i、g。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Gers, Schmidhuber & Cummins 2000' },
    { kind: 'work', work: 'Pascanu, Mikolov & Bengio 2013' },
  ],
  live: {
    link: '#/compare?preset=reach&cell=lstm&init=orthogonal&gain=6&fb=1&t=1&of=hidden&c=cell%3Dlstm%26gain%3D0',
    shows: {
      en: 'Left the recurrent weights have gain 6, right they are 0, so that only the direct path is left. The gradient of c, [[leftEnd]] and [[rightEnd]] at timestep 100, becomes [[left]] and [[right]] at timestep 1.',
      zh: '左边循环权重的增益为 6，右边循环权重为 0，只剩直接通路。c 的梯度在第 100 个时间步分别是 [[leftEnd]] 和 [[rightEnd]]，到第 1 个时间步成了 [[left]] 和 [[right]]。',
    },
    readings: [
      { name: 'leftEnd', of: 'gradient', node: 'c', norm: true, t: 100, column: 1, is: 2.666168 },
      { name: 'left', of: 'gradient', node: 'c', norm: true, t: 1, column: 1, is: 76760.1257 },
      { name: 'rightEnd', of: 'gradient', node: 'c', norm: true, t: 100, column: 2, is: 2.814626 },
      { name: 'right', of: 'gradient', node: 'c', norm: true, t: 1, column: 2, is: 9.397759e-14 },
    ],
  },
};
