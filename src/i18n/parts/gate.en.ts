type Cell = { readonly unit: number; readonly gate: string };

/** The inside of a learned layer: its weights, one unit's sum term by term. */
export const gate = {
  label: ({ name, timestep }: { name: string; timestep: number }) =>
    `Inside ${name} at timestep ${timestep}`,
  matrix: ({ name }: { name: string }) => `Weights of ${name}, one row a unit`,
  hint: 'Drag a cell up or down to change its weight; with Shift, finely. Arrow keys move; + and − change by 0.1, a digit or Enter types a number, Delete puts the preset’s back.',
  shortHint: 'Drag a cell up or down to change its weight, or press Enter on it and type.',
  unit: 'unit',
  preActivation: 'pre-activation',
  sum: 'sum',
  normalised: 'normalised',
  curve: ({ symbol, fn }: { symbol: string; fn: string }) => `${symbol} = ${fn}`,
  of: ({ fn }: { fn: string }) => `${fn}(a)`,
  axis: 'pre-activation a',
  notYet: ({ stage }: { stage: string }) =>
    `Sums and values come with the stage “${stage}”: this timestep is not there yet.`,
  legend: {
    area: ({ range, largest }: { range: string; largest: string }) =>
      `The area of a block is the size of a weight: a full cell is ±${range}, the largest in this layer ${largest}.`,
    tint: ({ range, largest }: { range: string; largest: string }) =>
      `The depth of colour is the size of a weight: full colour is ±${range}, the largest in this layer ${largest}.`,
  },
  cell: {
    weight: ({ from, unit, gate: name }: Cell & { from: string }) =>
      `weight from ${from} to unit ${unit} of ${name}`,
    bias: ({ unit, gate: name }: Cell) => `bias of unit ${unit} of ${name}`,
    namedBias: ({ symbol, unit, gate: name }: Cell & { symbol: string }) =>
      `bias ${symbol} of unit ${unit} of ${name}`,
    gain: ({ unit, gate: name }: Cell) => `gain of unit ${unit} of ${name}`,
    factor: ({ symbol, unit, gate: name }: Cell & { symbol: string }) =>
      `${symbol}, which scales the bracket for unit ${unit} of ${name}`,
    given: ({ symbol, unit, gate: name }: Cell & { symbol: string }) =>
      `${symbol}, added for unit ${unit} of ${name}`,
    value: ({ name, value }: { name: string; value: string }) => `${name}: ${value}`,
    edited: ({ name }: { name: string }) => `${name}, differs from the preset`,
  },
  over: ({ symbol, value }: { symbol: string; value: string }) => `${symbol}: ${value}`,
  row: ({ unit, pre, name, value }: { unit: number; pre: string; name: string; value: string }) =>
    `Unit ${unit}: pre-activation ${pre}, ${name} ${value}`,
  rowSum: ({ unit, pre }: { unit: number; pre: string }) => `Unit ${unit}: pre-activation ${pre}`,
  field: {
    label: ({ name }: { name: string }) => `New value: ${name}`,
    bad: 'This is not a number. Write one such as −0.5 or 1.25.',
  },
  product: {
    label: ({ unit, name, timestep }: { unit: number; name: string; timestep: number }) =>
      `The sum of unit ${unit} of ${name} at timestep ${timestep}, term by term`,
    title: ({ unit, name }: { unit: number; name: string }) =>
      `What unit ${unit} of ${name} adds up`,
    order: 'Order of the terms',
    written: 'In order',
    size: 'By size',
    term: 'term',
    weight: 'weight',
    value: 'value',
    part: 'product',
    soFar: 'sum so far',
    bias: 'bias',
    theBias: 'the bias',
    sum: 'sum',
    was: ({ value }: { value: string }) => `before: ${value}`,
    normalised: ({ mean, deviation }: { mean: string; deviation: string }) =>
      `normalised over all units (mean ${mean}, deviation ${deviation})`,
    named: ({ name, value }: { name: string; value: string }) => `${name} (${value})`,
    largest: ({ names, share, count }: { names: string; share: string; count: number }) =>
      `${names.replace(/^the /, 'The ')} ${count === 1 ? 'makes' : 'make'} up ${share} of the total size of all terms (the sum of |product|).`,
    nothing: 'Every term is zero.',
    scroll: 'Terms of the sum',
  },
  table: {
    title: ({ name, timestep }: { name: string; timestep: number }) =>
      `Weights of ${name}, with sums and values at timestep ${timestep}`,
    unit: 'unit',
    operand: 'value now',
  },
};
