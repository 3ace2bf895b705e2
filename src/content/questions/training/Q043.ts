import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q043',
  topic: 'training',
  difficulty: 2,
  form: 'order',
  code: true,
  ask: {
    en: 'The last batch of an epoch in PyTorch; `.grad` still holds the gradients of the batch before. Put the calls in order.',
    zh: 'PyTorch 一轮训练的最后一个批；`.grad` 里还留着上一个批的梯度。请把这些调用按顺序排好。',
  },
  steps: [
    { id: 'zero', text: { en: 'optimizer.zero_grad()', zh: 'optimizer.zero_grad()' } },
    { id: 'forward', text: { en: 'prediction = model(x)', zh: 'prediction = model(x)' } },
    {
      id: 'loss',
      text: { en: 'loss = loss_fn(prediction, y)', zh: 'loss = loss_fn(prediction, y)' },
    },
    { id: 'backward', text: { en: 'loss.backward()', zh: 'loss.backward()' } },
    {
      id: 'clip',
      text: {
        en: 'nn.utils.clip_grad_norm_(model.parameters(), 1.0)',
        zh: 'nn.utils.clip_grad_norm_(model.parameters(), 1.0)',
      },
    },
    { id: 'step', text: { en: 'optimizer.step()', zh: 'optimizer.step()' } },
    {
      id: 'schedule',
      text: {
        en: 'scheduler.step()  # once per epoch',
        zh: 'scheduler.step()  # 每轮一次',
      },
    },
  ],
  forced: [
    {
      first: 'zero',
      then: 'backward',
      why: {
        en: '`backward` adds to `.grad`. What is left of the batch before must be gone by then, and what is new must not be wiped out after.',
        zh: '`backward` 是往 `.grad` 上累加的：在它之前要清掉上一个批的残留，在它之后清零则会抹掉刚算出的梯度。',
      },
    },
    {
      first: 'forward',
      then: 'loss',
      why: {
        en: 'The loss compares the prediction with `y`, so there must be a prediction.',
        zh: '损失拿预测值与 `y` 比较，先要有预测值。',
      },
    },
    {
      first: 'loss',
      then: 'backward',
      why: {
        en: 'What is differentiated is the loss of this batch.',
        zh: '求导的对象是这个批的损失。',
      },
    },
    {
      first: 'backward',
      then: 'clip',
      why: {
        en: 'Clipping changes the gradients in `.grad`; before `backward` those of this batch are not there.',
        zh: '裁剪改的是 `.grad` 里的梯度；`backward` 之前，这个批的梯度还不存在。',
      },
    },
    {
      first: 'clip',
      then: 'step',
      why: {
        en: 'Clipped after the step, the gradient has already moved the weights at full length.',
        zh: '若在 step 之后才裁剪，过大的梯度已经改动了权重。',
      },
    },
    {
      first: 'step',
      then: 'schedule',
      why: {
        en: 'The scheduler sets the rate of the next epoch. Before `optimizer.step()` it would change that of this update; PyTorch warns about this order.',
        zh: '调度器设定的是下一轮的学习率。若放在 `optimizer.step()` 之前，会改变这次更新的学习率；PyTorch 会就此给出警告。',
      },
    },
  ],
  answer: {
    en: 'zero_grad, forward, loss, backward, clip, optimizer.step, and scheduler.step once per epoch. zero_grad may stand anywhere before backward. It is needed because PyTorch adds up gradients in `.grad`: without it every update also follows all batches before. Sometimes the adding up is wanted, to imitate a larger batch.',
    zh: 'zero_grad、前向、损失、backward、裁剪、optimizer.step，scheduler.step 每轮一次。zero_grad 只要在 backward 之前即可。之所以需要它，是因为 PyTorch 会在 `.grad` 里累加梯度：不清零，每次更新都混有之前所有批的梯度。有时人们正是利用累加来模拟更大的批。',
  },
  hints: [
    {
      en: 'Which call fills `.grad`, and which calls read it?',
      zh: '哪个调用写入 `.grad`，哪些调用读取它？',
    },
    {
      en: 'Clear, predict, compare, differentiate, clip, move.',
      zh: '清零、预测、比较、求导、裁剪、更新。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '138-145, 448-455' },
    { kind: 'article', article: '004', lines: '1565-1571' },
    { kind: 'work', work: 'PyTorch documentation, torch.optim' },
  ],
  live: {
    link: '#/gradients?preset=reach&init=orthogonal&gain=6&fb=1&of=hidden&loss=last&clip=1',
    shows: {
      en: 'Here clipping matters: the weights of the forget gate alone have a gradient of norm [[norm]]. The tab “One update” walks through gradient, clipping to a norm of 1, and the step, in this order.',
      zh: '这里裁剪就很要紧：仅遗忘门权重的梯度，范数就有 [[norm]]。“更新一步”标签页依次演示：梯度、裁剪到范数 1、更新。',
    },
    readings: [{ name: 'norm', of: 'gradient', node: 'W_f', norm: true, is: 2860 }],
  },
};
