import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q041',
  topic: 'code',
  difficulty: 2,
  form: 'order',
  code: true,
  ask: {
    en: 'A PyTorch forecaster is made and trained on one batch; `prediction = model(x)` calls `forward`. Put the lines in the order in which they are executed.',
    zh: '创建一个 PyTorch 预测模型，并用一个批训练一次；`prediction = model(x)` 会调用 `forward`。按执行的先后顺序排列各行。',
  },
  steps: [
    {
      id: 'super',
      text: {
        en: 'super().__init__()  # in __init__',
        zh: 'super().__init__()  # 在 __init__ 中',
      },
    },
    {
      id: 'lstm',
      text: {
        en: 'self.lstm = nn.LSTM(1, 32, batch_first=True)  # in __init__',
        zh: 'self.lstm = nn.LSTM(1, 32, batch_first=True)  # 在 __init__ 中',
      },
    },
    {
      id: 'head',
      text: {
        en: 'self.head = nn.Linear(32, 1)  # in __init__',
        zh: 'self.head = nn.Linear(32, 1)  # 在 __init__ 中',
      },
    },
    {
      id: 'optimiser',
      text: {
        en: 'optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)',
        zh: 'optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)',
      },
    },
    {
      id: 'zero',
      text: { en: 'optimizer.zero_grad()', zh: 'optimizer.zero_grad()' },
    },
    {
      id: 'run',
      text: {
        en: 'out, _ = self.lstm(x)  # in forward',
        zh: 'out, _ = self.lstm(x)  # 在 forward 中',
      },
    },
    {
      id: 'read-out',
      text: {
        en: 'return self.head(out[:, -1])  # in forward',
        zh: 'return self.head(out[:, -1])  # 在 forward 中',
      },
    },
    {
      id: 'loss',
      text: { en: 'loss = F.mse_loss(prediction, y)', zh: 'loss = F.mse_loss(prediction, y)' },
    },
    {
      id: 'backward',
      text: { en: 'loss.backward()', zh: 'loss.backward()' },
    },
    {
      id: 'step',
      text: { en: 'optimizer.step()', zh: 'optimizer.step()' },
    },
  ],
  forced: [
    {
      first: 'super',
      then: 'lstm',
      why: {
        en: '`nn.Module` must be set up before a layer is assigned to it, or the assignment raises an error.',
        zh: '要先初始化 `nn.Module`，才能把层赋给它，否则赋值时报错。',
      },
    },
    {
      first: 'super',
      then: 'head',
      why: {
        en: '`nn.Module` must be set up before a layer is assigned to it, or the assignment raises an error.',
        zh: '要先初始化 `nn.Module`，才能把层赋给它，否则赋值时报错。',
      },
    },
    {
      first: 'lstm',
      then: 'optimiser',
      why: {
        en: '`model.parameters()` lists the weights of layers that exist; without the LSTM in it, the LSTM is never trained.',
        zh: '`model.parameters()` 列出的是已有各层的权重；LSTM 若不在其中，就永远得不到训练。',
      },
    },
    {
      first: 'head',
      then: 'optimiser',
      why: {
        en: '`model.parameters()` lists the weights of layers that exist; the linear layer must be among them.',
        zh: '`model.parameters()` 列出的是已有各层的权重，线性层必须在其中。',
      },
    },
    {
      first: 'optimiser',
      then: 'zero',
      why: {
        en: 'The optimiser has to exist before its gradients can be set to zero.',
        zh: '先有优化器，才能让它把梯度清零。',
      },
    },
    {
      first: 'lstm',
      then: 'run',
      why: {
        en: '`forward` calls the layer that `__init__` made.',
        zh: '`forward` 调用的是 `__init__` 里建好的层。',
      },
    },
    {
      first: 'head',
      then: 'read-out',
      why: {
        en: '`forward` calls the layer that `__init__` made.',
        zh: '`forward` 调用的是 `__init__` 里建好的层。',
      },
    },
    {
      first: 'run',
      then: 'read-out',
      why: {
        en: 'The linear layer reads the last timestep of `out`; with `batch_first=True` that is `out[:, -1]`.',
        zh: '线性层读取 `out` 的最后一个时间步；设了 `batch_first=True`，就是 `out[:, -1]`。',
      },
    },
    {
      first: 'read-out',
      then: 'loss',
      why: {
        en: 'What `forward` returns is the prediction that the loss compares with `y`.',
        zh: '`forward` 返回的就是预测值，损失拿它与 `y` 比较。',
      },
    },
    {
      first: 'loss',
      then: 'backward',
      why: {
        en: 'There must be a loss before it can be differentiated.',
        zh: '先有损失，才能对它求导。',
      },
    },
    {
      first: 'zero',
      then: 'backward',
      why: {
        en: '`backward` adds to what stands in `.grad`. Zeroing afterwards would wipe out the gradient before `step` uses it.',
        zh: '`backward` 是往 `.grad` 上累加。若在它之后才清零，`step` 还没用到梯度就没了。',
      },
    },
    {
      first: 'backward',
      then: 'step',
      why: {
        en: '`step` moves the weights along the gradients that `backward` has left.',
        zh: '`step` 按 `backward` 算出的梯度更新权重。',
      },
    },
  ],
  answer: {
    en: 'The module first makes its layers in `__init__`, after `super().__init__()`; `forward` runs the LSTM and hands its last timestep to the linear layer. The optimiser is given the parameters once. Then each batch has zero_grad, forward, loss, backward and step; zero_grad may stand anywhere before backward. There is no compile step as in Keras: this loop takes its place.',
    zh: '模块先在 `__init__` 里调用 `super().__init__()`，再建好各层；`forward` 运行 LSTM，把最后一个时间步交给线性层。优化器只需拿到一次参数。此后每个批依次是 zero_grad、前向、损失、backward、step；zero_grad 只要在 backward 之前即可。这里没有 Keras 那样的 compile，这个循环就起它的作用。',
  },
  hints: [
    {
      en: 'Making the model, running it, and learning from it are three blocks.',
      zh: '分成三段：建模型，运行模型，从误差中学习。',
    },
    {
      en: '`forward` is executed when the model is called, after `__init__` and before the loss.',
      zh: '`forward` 在调用模型时执行：在 `__init__` 之后，在计算损失之前。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '109-146, 419-456' },
    { kind: 'article', article: '004', lines: '1537-1571' },
    { kind: 'work', work: 'PyTorch documentation, nn.Module and torch.optim' },
  ],
  live: {
    link: '#/gradients?preset=sine&of=error&loss=every',
    shows: {
      en: 'Predict, compare, differentiate, move: the page has the gradients that `backward` would leave, of norm [[norm]] for the weights of the forget gate. The tab “One update” then does what `step` does.',
      zh: '预测、比较、求导、更新：本页的梯度就是 `backward` 算出的，遗忘门权重的梯度范数为 [[norm]]。“更新一步”标签页接着做 `step` 所做的事。',
    },
    readings: [{ name: 'norm', of: 'gradient', node: 'W_f', norm: true, is: 0.0002588 }],
  },
};
