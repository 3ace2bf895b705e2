import { formatsOf } from '../format';
import { spaced } from '../spaced';
import type { editor as en } from './editor.en';

const { count } = formatsOf('zh');

export const editor = spaced({
  open: '编辑方程',
  close: '关闭编辑器',
  fetching: '正在读取编辑器……',
  equations: '单元的方程',
  hint: '每行一个方程。没有方程的名字就是参数；h_prev 是上一个时间步的 h。按 Tab 或 Esc 离开编辑器。',
  completions: '可用的名字',

  name: '名称',
  nameless: ({ cell }) => `改过的${cell}`,
  save: '保存',
  back: ({ cell }) => `恢复为${cell}`,

  saved: ({ cells }) => `已保存的单元（${count(cells)}）`,
  none: '还没有保存任何单元。',
  use: '打开',
  useOf: ({ name }) => `打开“${name}”`,
  rename: '改名',
  renameOf: ({ name }) => `给“${name}”改名`,
  newName: ({ name }) => `“${name}”的新名称`,
  cancel: '取消',
  remove: '删除',
  removeOf: ({ name }) => `删除“${name}”`,
  undo: '撤销',
  outcome: {
    saved: ({ name }) => `“${name}”已保存。`,
    replaced: ({ name }) => `“${name}”已用现在的方程保存。`,
    renamed: ({ name }) => `已改名为“${name}”。`,
    deleted: ({ name }) => `“${name}”已删除。`,
    undone: ({ name }) => `对“${name}”的上一次改动已撤销。`,
    nameless: () => '单元需要一个名称。',
    taken: ({ name }) => `已有另一个单元叫“${name}”。`,
    full: ({ name }) => `“${name}”没有保存：最多保存 50 个单元，请先删除一个。`,
  },
  notKept: '浏览器不允许保存，列表只保留到本页关闭为止。链接也能带上单元。',
  broken: '没有保存：只有能运行的单元才能保存。',

  runs: '这些方程可以运行。',
  problem: ({ line, message }) => `第 ${count(line)} 行：${message}画面仍是上一次能运行的结果。`,
  tooLarge: '这些方程要算的数太多，放不下。请减少行数，或缩短向量。',

  mistakes: {
    unexpected: ({ found, expected }) => `这里应为${expected}，却是${found}。`,
    'lookalike-character': ({ found, expected }) =>
      `${found}只是看起来像${expected}，请输入${expected}。`,
    'number-not-finite': ({ found, expected }) => `${found}太大，这里应为${expected}。`,
    'text-too-long': ({ found, expected }) => `全文有${found}，超出了上限：${expected}。`,
    'nesting-too-deep': ({ found, expected }) => `到${found}这里嵌套过深：${expected}。`,
    'unknown-function': ({ found, expected }) =>
      `没有${found}这个函数。可用的有${expected}；要相乘，请写“*”或“@”。`,
    'argument-count': ({ found, expected }) => `这个函数需要${expected}，这里给了${found}。`,
    'function-as-value': ({ found, expected }) =>
      `${found}是函数，后面要用括号写出自变量：${expected}……“)”。`,
    'function-assigned': ({ found, expected }) => `${found}是函数，不能被赋值，请用${expected}。`,
    'input-assigned': ({ found, expected }) =>
      `${found}是外界给单元的输入，不能被赋值，请用${expected}。`,
    'previous-assigned': ({ found, expected }) =>
      `${found}是上一个时间步的值，已经有了。请写${expected}的方程。`,
    'defined-twice': ({ found, expected }) => `这是${found}，请用${expected}。`,
    'input-previous': ({ found, expected }) =>
      `输入不会带到下一个时间步，没有${found}。请读${expected}，或另设一个状态来保存它。`,
    'previous-of-previous': ({ found, expected }) =>
      `只能往回读一个时间步：${expected}，而不是${found}。要读得更远，请另设一个状态来保存它。`,
    'state-not-written': ({ found, expected }) =>
      `${found}要读上一个时间步的值，但还缺少${expected}。`,
    'output-missing': ({ found, expected }) => `到${found}还缺少${expected}：h 是单元的输出。`,
    cycle: ({ found, expected }) =>
      `在同一个时间步里，它们互相等待：${found}。请改读${expected}，即上一个时间步的值。`,
    'shape-conflict': ({ found, expected }) =>
      `这是${found}，而这里需要${expected}（H：单元数，X：输入数）。`,
    'size-too-large': ({ found, expected }) => `这是${found}，超出了上限：${expected}。`,
  },
  phrases: {
    'a name': '名字',
    'another name': '别的名字',
    'a number': '数',
    'a finite number': '有限的数',
    'an operator': '运算符',
    'the end of the line': '行末',
    'the end of the text': '文末',
    'a scalar': '标量',
    'a vector': '向量',
    'a matrix': '矩阵',
    '1 argument': '1 个自变量',
  },
  amounts: {
    arguments: ({ number }) => `${count(number)} 个自变量`,
    characters: ({ number }) => `${count(number)} 个字符`,
    mostCharacters: ({ number }) => `最多 ${count(number)} 个字符`,
    mostLevels: ({ number }) => `最多嵌套 ${count(number)} 层`,
    mostSize: ({ number }) => `大小不超过 ${count(number)}`,
  },
  vectorOf: ({ size }) => `长度为 ${size} 的向量`,
  matrixOf: ({ size }) => `大小为 ${size} 的矩阵`,
  equationFor: ({ name }) => `${name}的方程`,
  secondEquationFor: ({ name }) => `${name}的第二个方程`,
  either: ({ first, last }) => `${first.join('、')}或${last}`,

  help: {
    sigmoid: '压缩到 0 … 1：门',
    tanh: '压缩到 −1 … 1',
    relu: '负数变为 0',
    exp: 'e 的幂',
    softplus: 'log(1 + eᵛ)，平滑的 relu',
    layernorm: '(v, gain, bias)：均值 0，方差 1',
    input: '输入',
    value: '本时间步算出的值',
    previous: '上一个时间步的值',
    parameter: '参数',
  },
} satisfies typeof en);
