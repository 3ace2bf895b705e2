import { formatsOf } from '../format';
import type { labFiles as en } from './lab-files.en';

const { count } = formatsOf('zh');
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const shapeOf = (sizes: readonly (number | null)[]): string =>
  `(${sizes.map((size) => (size === null ? '任意' : String(size))).join(' × ')})`;

export const labFiles = {
  elsewhere:
    '链接指向的模型是在另一台电脑上训练或打开的，只保存在那台电脑的浏览器里。现在显示的是默认预设。要把模型交给别人，请在训练实验室的“导入与导出”里把它存成文件。',
  ownElsewhere:
    '链接指向的训练用的是某人自己带来的数据。链接里不含数据，这个浏览器里也没有保存（训练开始之后才会保存）。要把这样的训练交给别人，请在训练实验室的“导入与导出”里把它存成文件。',
  provenance: {
    lab: ({ updates, seed, fingerprint }) =>
      `在这台电脑的训练实验室里训练：随机种子 ${seed}，更新 ${count(updates)} 次。权重指纹：${fingerprint}。`,
    file: ({ name }) => `读自文件 ${name}。`,
  },
  openIn: {
    label: '打开这个模型',
    pages: { explore: '探索页', gradients: '梯度页', compare: '对比页' },
    explore: '在探索页打开',
    gradients: '在梯度页打开',
    compare: '在对比页打开',
    opening: '正在打开…',
    hint: '带上当前显示的权重和所选样本；浏览器的后退键回到训练页。',
    gone: '这个检查点已不再保留，请选择另一个。',
    noSample: '所选文本里没有可读的词。',
    failed: ({ message }) => `模型无法打开：${message}`,
  },
  name: ({ task, updates, sample }) => `${task} · 更新 ${count(updates)} 次 · ${sample}`,
  title: '导入与导出',
  out: {
    title: '保存',
    of: ({ updates }) => `更新 ${count(updates)} 次之后`,
    run: '整个训练过程，以后可接着训练',
    runNote: '设置、曲线、权重和优化器的状态都在一个文件里。',
    ownNote: '文件会包含你自己的数据，否则无法接着训练。',
    weights: '权重，名称与 PyTorch 一致',
    scripts: '读取权重并复现预测的脚本',
    scriptNote: ({ file }) => `脚本会在同一文件夹里找 ${file}：请把权重也存成 .npz。`,
    noKeras: 'Keras 没有与这种单元对应的层。',
    save: ({ what, format }) => `${what}：存为 ${format}`,
    formats: {
      run: '训练文件',
      safetensors: 'safetensors',
      npz: 'NumPy .npz',
      pytorch: 'PyTorch',
      keras: 'Keras',
    },
    saved: ({ name }) => `已保存：${name}`,
    failed: ({ message }) => `文件无法生成：${message}`,
    nothing: '还没有可以保存的训练。',
  },
  in: {
    title: '打开文件',
    note: '可以是在这里保存的训练；PyTorch 的 nn.LSTM、nn.GRU 或 nn.RNN 的 state dict（.safetensors 或 .npz）；或 Keras 的 LSTM 权重（.npz）。文件不会离开这台电脑。',
    choose: '选择文件',
    drop: '或拖放到这里',
    reading: ({ name }) => `正在读取 ${name}…`,
    unreadable: '浏览器读不了这个文件。',
    nothingChanged: '一切保持原样。',
    dismiss: '收起',
  },
  run: {
    title: ({ name }) => `${name}：保存的训练`,
    task: '任务',
    cell: '单元类型',
    size: '大小',
    sizes: ({ hidden, layers, directions }) =>
      `${hidden} 个单元，${layers} 层，${directions === 1 ? '单向' : '双向'}`,
    updates: '更新次数',
    seed: '随机种子',
    validation: '验证损失',
    fingerprint: '指纹',
    data: '你的数据',
    open: '在实验室打开并接着训练',
  },
  model: {
    title: ({ name }) => `${name}：模型`,
    sources: { pytorch: 'PyTorch', keras: 'Keras', own: 'Unrolled' },
    from: '写出者',
    what: ({ input }) => `${count(input)} 个输入`,
    words: ({ rows }) => `${count(rows)} 个词的嵌入`,
    readout: ({ size }) => `${size} 个输出`,
    noReadout: '没有读出层',
    reluNote: '文件里没有记录这个 RNN 用的是哪个函数，请选择。',
    activation: '激活函数',
    unused: ({ names }) => `不属于这个网络：${names}`,
    network: '文件中的网络',
    head: '读出层',
    noHead: '无',
    on: '读取',
    ons: { last: '最后一步', every: '每一步' },
    means: '输出的是',
    meanings: { mse: '一个数', bce: 'logit（概率）', softmax: '类别（softmax）' },
    sequence: '输入的序列',
    sequences: { sine: '正弦', random: '随机', typed: '自己输入' },
    length: '长度',
    typed: ({ inputs }) =>
      inputs === 1 ? '数值，每个时间步一个' : `数值，每行 ${inputs} 个，一行一个时间步`,
    typedIds: ({ rows }) => `词的编号，0 到 ${rows - 1}`,
    name: '名称',
    open: '在探索页打开',
    badLine: ({ line, needs, has }) => `第 ${line} 行有 ${has} 个数，应为 ${needs} 个。`,
    badNumber: ({ text }) => `“${text}”不是可以输入的数。`,
    badCount: ({ most }) => `时间步数应为 1 到 ${most}。`,
    tooLarge: ({ what, has, most }) =>
      `模型有 ${count(has)} 个${what}，探索页最多显示 ${count(most)} 个。`,
    units: '单元',
    inputs: '输入',
  },
  kept: {
    title: ({ count: models, most }) => `保存在这台电脑上的模型（${models} / ${most}）`,
    none: '还没有：在探索页打开模型时会自动保存。',
    open: '打开',
    openOf: ({ name }) => `打开 ${name}`,
    rename: '重命名',
    renameOf: ({ name }) => `重命名 ${name}`,
    newName: ({ name }) => `${name} 的新名称`,
    cancel: '取消',
    pin: '固定',
    pinOf: ({ name }) => `固定 ${name}，不让它被挤掉`,
    delete: '删除',
    deleteOf: ({ name }) => `删除 ${name}`,
    outcome: {
      kept: ({ name }) => `“${name}”已保存在这台电脑上。`,
      thinned: ({ name }) => `最多保存 20 个模型：最旧的、没有固定的“${name}”已被移除。`,
      'all pinned': ({ name }) =>
        `最多保存 20 个模型，而且全部固定了：“${name}”只保留到关闭本页。请取消固定或删除一个。`,
      full: ({ name }) => `磁盘已满：“${name}”只保留到关闭本页。请删除一些保存的模型。`,
      refused: ({ name }) =>
        `浏览器不允许在这里保存（可能是无痕窗口）：“${name}”只保留到关闭本页。`,
      renamed: ({ name }) => `已改名为“${name}”。`,
      deleted: ({ name }) => `“${name}”已删除。`,
    },
  },
  problem: {
    empty: '文件是空的。',
    tooLarge: ({ what, bytes, most }) =>
      `${{ file: '文件', header: '文件说明部分', contents: '解压后的文件', settings: '设置' }[what]}有 ${megabytes(bytes)}，最多读取 ${megabytes(most)}。`,
    tooMany: ({ what, has, most }) =>
      what === 'tensors'
        ? `文件里有 ${count(has)} 个张量，最多读取 ${count(most)} 个。`
        : `有一个张量有 ${has} 个轴，最多读取 ${most} 个。`,
    cutOff: ({ format, needs, has }) =>
      `文件不完整：按 ${format} 格式需要 ${count(needs)} 字节，只有 ${count(has)} 字节。请重新保存或下载。`,
    otherFormat: {
      pytorch:
        '这是 torch.save 保存的文件，其中可能含有代码，因此不读取。请在 Python 里运行：from safetensors.torch import save_file; save_file(model.state_dict(), "model.safetensors")。',
      hdf5: '这是 HDF5 文件。请在 Python 里运行：numpy.savez("model.npz", *model.get_weights())。',
      keras:
        '这是 .keras 文件。请在 Python 里运行：numpy.savez("model.npz", *model.get_weights())。',
      unknown: '这既不是保存的训练，也不是 safetensors 或 .npz 文件。',
    },
    header: ({ format, where }) =>
      where === ''
        ? `文件的说明部分无法按 ${format} 格式读取。`
        : `文件无法按 ${format} 格式读取：“${where}”不符合要求。`,
    damaged: ({ name }) =>
      name === ''
        ? '文件已损坏或不完整：读到的与写入的不同。'
        : `文件在“${name}”处已损坏：读到的与写入的不同。`,
    packing: ({ name }) => `“${name}”的压缩方式无法读取（加密，或不是 deflate）。`,
    nameTwice: ({ name }) => `文件里有两个“${name}”。`,
    numberType: ({ name, found }) => `“${name}”的数值类型是 ${found}，这里只读浮点数。`,
    place: ({ name }) => `“${name}”的字节不在文件所说的位置。`,
    length: ({ name, shape, needs, has }) =>
      `“${name}”有 ${count(has)} 字节，而形状 ${shapeOf(shape)} 需要 ${count(needs)} 字节。`,
    noRecurrent: ({ names }) =>
      `这些张量里没有 LSTM、GRU 或 RNN${names === '' ? '' : `（${names}）`}。`,
    several: ({ prefixes }) => `文件里有多个网络：${prefixes}。`,
    projection: ({ name }) => `这个 LSTM 带有投影（“${name}”）：这里没有 h 小于 c 的单元。`,
    layers: ({ has, most }) => `网络有 ${has} 层，最多显示 ${most} 层。`,
    unequal: ({ sizes }) => `各层的单元数不同（${sizes}），这里要求各层相同。`,
    gates: ({ name, room, hidden }) =>
      `“${name}”在 ${hidden} 个单元下有 ${room} 行：这里没有这么多门的单元。`,
    missing: ({ name }) => `缺少“${name}”。`,
    unexpected: ({ name }) => `“${name}”看起来是网络的权重，但网络里没有它的位置。`,
    shape: ({ name, found, needs }) =>
      `“${name}”的形状是 ${shapeOf(found)}，应为 ${shapeOf(needs)}。`,
    notFinite: ({ name, index }) => `“${name}”的第 ${count(index)} 个数不是有限的数。`,
    orderUnclear: '数组没有名称，既可能是两层，也可能是两个方向。请带名称保存，或存成 state dict。',
    sizesUnknown: ({ cell }) => `从形状看不出单元“${cell}”的单元数和输入数。`,
    cellUnknown: ({ cell }) => `这里没有单元类型“${cell}”。`,
    newer: ({ version, known }) =>
      `这个训练由更新的版本保存（${version}，当前最多读到 ${known}）。请刷新页面。`,
    settings: ({ path }) => `训练的设置无效：“${path}”。`,
    tasks: ({ task }) => `这里没有任务“${task}”。`,
    misfit: ({ name }) => `“${name}”与文件中的设置不符。`,
    tooLittle: ({ message }) => `无法准备它的数据：${message}`,
  },
} satisfies typeof en;
