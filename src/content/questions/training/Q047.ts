import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q047',
  topic: 'training',
  difficulty: 2,
  form: 'numeric',
  ask: {
    en: '`StepLR` with step size [[size]] and gamma [[gamma]] starts from a learning rate of [[rate]]; `scheduler.step()` ends every epoch. Which rate holds in epoch [[epoch]], counted from 0? To four decimals.',
    zh: '`StepLR` 的 step_size 为 [[size]]，gamma 为 [[gamma]]，初始学习率为 [[rate]]，每轮结束时调用一次 `scheduler.step()`。轮数从 0 数起，第 [[epoch]] 轮的学习率是多少？保留四位小数。',
  },
  problem: { kind: 'step schedule' },
  misses: [
    {
      miss: 'one step more',
      why: {
        en: 'One reduction too many. Epochs 0 to [[size]] − 1 have the rate of the start; the first reduction holds from epoch [[size]] on.',
        zh: '多降了一次。第 0 轮到第 [[size]] − 1 轮都用初始学习率，从第 [[size]] 轮起才第一次降低。',
      },
    },
    {
      miss: 'every epoch',
      why: {
        en: 'That multiplies by gamma in every epoch, as `ExponentialLR` does. `StepLR` does it once in [[size]] epochs. The same happens by mistake if `scheduler.step()` stands inside the batch loop.',
        zh: '这样每轮都乘 gamma，是 `ExponentialLR` 的做法；`StepLR` 每 [[size]] 轮才乘一次。若误把 `scheduler.step()` 写进批循环里，也会这样降得太快。',
      },
    },
  ],
  answer: {
    en: 'The rate is multiplied by gamma once per full [[size]] epochs: $\\eta = \\eta_0\\,\\gamma^{\\lfloor e / s \\rfloor}$, here [[answer]]. Call `scheduler.step()` once per epoch, after `optimizer.step()` and outside the batch loop. None of this is special to LSTMs; cosine, warm-up and reduction on a plateau are usual alternatives.',
    zh: '每满 [[size]] 轮乘一次 gamma：$\\eta = \\eta_0\\,\\gamma^{\\lfloor e / s \\rfloor}$，这里是 [[answer]]。`scheduler.step()` 每轮调用一次，放在 `optimizer.step()` 之后、批循环之外。这些与 LSTM 无关；常用的其他做法有余弦退火、预热和在平台期降低学习率。',
  },
  hints: [
    {
      en: 'How many times have [[size]] whole epochs passed before epoch [[epoch]] begins?',
      zh: '到第 [[epoch]] 轮开始时，满 [[size]] 轮的情况发生过几次？',
    },
    {
      en: 'Multiply [[rate]] by [[gamma]] that many times.',
      zh: '把 [[rate]] 乘这么多次 [[gamma]]。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '273-294' },
    { kind: 'article', article: '004', lines: '422, 1391, 1399' },
    { kind: 'work', work: 'PyTorch documentation, StepLR' },
  ],
  live: {
    link: '#/lab?task=sine&set=%7B%22schedule.kind%22%3A%22step%22%2C%22schedule.every%22%3A200%2C%22schedule.factor%22%3A0.1%7D',
    shows: {
      en: 'The schedule is set to a tenth after every 200 updates (the lab counts updates, not epochs). Press Start: the line of the learning rate, below that of the gradient, goes down in stairs.',
      zh: '这里设为每 200 次更新降到十分之一（训练页按更新次数计，不按轮数）。按“开始”：在“梯度与学习率”图中，学习率像下台阶一样降低。',
    },
    readings: [],
  },
};
