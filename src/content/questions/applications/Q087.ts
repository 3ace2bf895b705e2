import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q087',
  topic: 'applications',
  difficulty: 2,
  form: 'match',
  ask: {
    en: 'CNN and LSTM can be joined in several ways. Match each task with the arrangement that suits it.',
    zh: 'CNN 与 LSTM 有多种结合方式。请把任务与合适的结构配对。',
  },
  pairs: [
    {
      left: { en: 'Describe an image in words', zh: '用文字描述一幅图像' },
      right: {
        en: 'The CNN runs once; its vector starts an LSTM that writes words',
        zh: 'CNN 只运行一次，由它的向量启动一个逐词输出的 LSTM',
      },
      why: {
        en: 'One image in, a sequence out: the LSTM is a decoder and the image its first input or initial state.',
        zh: '输入一幅图，输出一个序列：LSTM 是解码器，图像向量作为它的首个输入或初始状态。',
      },
    },
    {
      left: { en: 'Recognise an action in a video', zh: '识别视频中的动作' },
      right: {
        en: 'The same CNN on each frame, an LSTM over the frame vectors',
        zh: '同一个 CNN 处理每一帧，LSTM 读各帧的向量',
      },
      why: {
        en: 'The CNN sees what is in a frame, the LSTM the order of frames (`TimeDistributed` in Keras; LRCN).',
        zh: 'CNN 看一帧里有什么，LSTM 看各帧的先后（Keras 的 `TimeDistributed`；LRCN）。',
      },
    },
    {
      left: { en: 'Forecast the next radar map of rain', zh: '预测下一幅雷达降雨图' },
      right: {
        en: 'Convolutions inside the gates; the states are maps',
        zh: '门的内部用卷积，状态本身就是图',
      },
      why: {
        en: 'A ConvLSTM: where it rains matters to the output, so h and c keep the layout of the map.',
        zh: '即 ConvLSTM：输出要知道雨下在哪里，所以 h 和 c 保持图的空间布局。',
      },
    },
    {
      left: { en: 'Classify long documents', zh: '对长文档分类' },
      right: {
        en: 'Convolution and pooling over word vectors, an LSTM over the shorter result',
        zh: '先对词向量做卷积和池化，LSTM 读缩短后的序列',
      },
      why: {
        en: 'The one-dimensional convolution turns runs of words into phrases, and the LSTM has fewer timesteps to carry over.',
        zh: '一维卷积把连续几个词概括成短语，LSTM 要跨越的时间步也就少了。',
      },
    },
  ],
  extra: [
    {
      right: {
        en: 'The tensor (height, width, channels) straight into an LSTM layer',
        zh: '把 (高, 宽, 通道) 张量直接输入 LSTM 层',
      },
      why: {
        en: 'An LSTM layer reads one vector per timestep; a batch of raw images has one axis too many, and no time.',
        zh: 'LSTM 层每个时间步读一个向量；一批原始图像多出一个轴，也没有时间轴。',
      },
    },
  ],
  answer: {
    en: 'As a rule the CNN makes a vector of each image, frame or window, and the LSTM models their order: once before a decoder (captions), once per frame (video), along the words (text). A ConvLSTM puts convolutions into the gates so that states stay maps. What an LSTM reads are feature vectors, never the pixels themselves.',
    zh: '一般由 CNN 把每幅图、每一帧或每个窗口变成向量，再由 LSTM 处理它们的先后：图像描述时在解码器之前用一次，视频中每帧用一次，文本中沿着词滑动。ConvLSTM 则把卷积放进门里，让状态保持为图。原始图像不直接输入 LSTM。',
  },
  hints: [
    {
      en: 'Where is the sequence: in the input, in the output, or both?',
      zh: '序列在哪里：在输入、在输出，还是两边都有？',
    },
    {
      en: 'Only one task needs maps as its output.',
      zh: '只有一个任务的输出必须是图。',
    },
  ],
  sources: [
    { kind: 'article', article: '002', lines: '180-188' },
    { kind: 'article', article: '003', lines: '548' },
    { kind: 'article', article: '004', lines: '951' },
  ],
  live: {
    link: '#/?preset=two-layers&t=23&s=4&lane=2&unit=2',
    shows: {
      en: 'There are no images here; layer 1 stands for the feature extractor. It turns a long press into one short signal, h of its unit 2: [[press]] at timestep 23, as good as 0 at timestep 24. Layer 2 never sees the button, only these features, and counts in unit 2: [[count]].',
      zh: '这里没有图像，第 1 层代表特征提取器。它把一次长按变成一个短信号，即第 2 个单元的 h：第 23 步是 [[press]]，第 24 步几乎为 0。第 2 层看不到按钮，只看到这些特征，由第 2 个单元计数：[[count]]。',
    },
    readings: [
      { name: 'press', of: 'value', node: 'h', t: 23, unit: 2, lane: 1, is: 0.762 },
      { name: 'count', of: 'value', node: 'c', t: 23, unit: 2, lane: 2, is: 3 },
    ],
  },
};
