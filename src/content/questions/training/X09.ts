import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X09',
  topic: 'training',
  difficulty: 3,
  form: 'choice',
  ask: {
    en: 'A decoder is trained with teacher forcing. What does it read at each timestep, and what is the drawback?',
    zh: '解码器用教师强制训练。它在每个时间步读到什么，这样做有什么缺点？',
  },
  options: [
    {
      text: {
        en: 'In training the true previous token, in use its own last output; there its errors can pile up.',
        zh: '训练时读真实的前一个词，使用时读自己的输出；误差会越积越多。',
      },
      right: true,
      why: {
        en: 'The model learns only from correct pasts. Once its own output is a little off, it reads something that training never showed it: exposure bias.',
        zh: '模型只从正确的前文学习。一旦自己的输出偏了一点，读到的就不像训练数据了：这叫曝光偏差。',
      },
    },
    {
      text: {
        en: 'In training its own previous output; learning is slow, as early errors spoil everything after.',
        zh: '训练时读自己上一步的输出；一步错、步步错，所以学得慢。',
      },
      why: {
        en: 'That is free-running training, which teacher forcing was made to avoid. With true tokens every timestep has a sound input from the first epoch on.',
        zh: '那是自行递推式的训练，教师强制正是为了避免它。读真实的词，从第一轮起每个时间步的输入都是对的。',
      },
    },
    {
      text: {
        en: 'The true previous token, in training and in use; so a reference must be at hand in use as well.',
        zh: '训练和使用时都读真实的前一个词；所以使用时手头也得有参考答案。',
      },
      why: {
        en: 'In use nobody knows the true token; the decoder reads its own output. A validation score that feeds in the truth is therefore too good.',
        zh: '使用时没人知道真实的词，解码器只能读自己的输出。因此，若验证时也喂真实值，分数就偏高了。',
      },
    },
    {
      text: {
        en: 'The true token of the same timestep; the decoder may learn to copy it.',
        zh: '读同一时间步的真实词；解码器可能学会照抄。',
      },
      why: {
        en: 'That would be a bug: the input has to be shifted by one, so that the decoder reads the token before the one it has to say.',
        zh: '那是程序错误：输入要错开一位，解码器读到的是它要说的词的前一个词。',
      },
    },
    {
      text: {
        en: 'The outputs of a larger teacher network; it cannot become better than its teacher.',
        zh: '读一个更大的教师网络的输出；它不可能比教师更好。',
      },
      why: {
        en: 'That is knowledge distillation. The “teacher” here is the true sequence itself.',
        zh: '那是知识蒸馏。这里的“教师”就是真实序列本身。',
      },
    },
  ],
  answer: {
    en: 'While it is trained, the decoder is given the true token of the timestep before, whatever it said itself. That makes training stable, with sound inputs at every timestep (Williams & Zipser 1989). In use it lives on its own output, so that errors can accumulate: exposure bias. Remedies are scheduled sampling (Bengio et al. 2015), losses on whole sequences, or simply a good model with beam search.',
    zh: '训练时，解码器读到的是真实的前一个词，而不是自己的预测；每一步的输入都是对的，训练稳定（Williams & Zipser 1989）。使用时它只能依靠自己的输出，误差会累积，即曝光偏差。对策有计划采样（Bengio 等，2015）、以整个序列为单位的损失，或者干脆用好的模型加束搜索。',
  },
  hints: [
    {
      en: 'What is known in training that is not known when the model is used?',
      zh: '有什么是训练时知道、使用时不知道的？',
    },
    {
      en: 'Compare what it reads in training with what it reads in use: where do they differ after its first error?',
      zh: '比较训练时和使用时它读到的内容：出了第一个错以后，两者有什么不同？',
    },
  ],
  sources: [
    { kind: 'work', work: 'Williams & Zipser 1989' },
    { kind: 'work', work: 'Bengio et al. 2015' },
  ],
  live: {
    link: '#/lab?task=sine',
    shows: {
      en: 'A forecast stands in for the decoder. Train for a while: “one step ahead” reads the true wave, as under teacher forcing; “free-running” reads its own forecasts. In the figure of the forecast the second drifts off after a while, and its error is said below.',
      zh: '这里用预测任务代替解码器。训练一会儿：“向前一步”读的是真实波形，相当于教师强制；“自行递推”读的是自己的预测。在预测图中，后者过一阵就会偏离，误差写在图下。',
    },
    readings: [],
  },
};
