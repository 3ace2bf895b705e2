import { formatsOf } from '../format';

const { list } = formatsOf('en');

/** What just happened, in one sentence. Values come as written numbers, units and timesteps counted from 1. */

/** A capital for a word at the beginning of a sentence; a symbol such as `hₜ` keeps its own letter. */
const start = (text: string): string =>
  text.replace(/^[a-z]{2,}(?= |$)/, (word) => word.charAt(0).toUpperCase() + word.slice(1));

interface Unit {
  readonly unit: number;
}
/** `own`: its memory, its old state. */
interface OfUnit extends Unit {
  readonly own: string;
}
interface Written extends Unit {
  readonly what: string;
}
interface Change {
  readonly now: string;
  readonly from: string;
  readonly to: string;
}
interface Part {
  readonly what: string;
  readonly value: string;
  readonly share: string;
  readonly result: string;
}
interface Two {
  readonly a: string;
  readonly b: string;
  readonly result: string;
}

export const say = {
  summary: ({
    timestep,
    stage,
    stages,
    sentence,
  }: Record<'timestep' | 'stage' | 'stages', number> & { sentence: string }) =>
    `Timestep ${timestep}, stage ${stage} of ${stages}. ${sentence}`,
  the: ({ name }: { name: string }) => `the ${name}`,
  title: ({ name }: { name: string }) => start(name),
  withValue: ({ name, value }: { name: string; value: string }) => `${name} (${value})`,
  bias: 'the bias',

  state: {
    cell: {
      own: 'its memory',
      now: 'the memory',
      past: ({ unit }: Unit) => `what unit ${unit} remembered`,
    },
    other: {
      own: 'its old state',
      now: 'the state',
      past: ({ unit }: Unit) => `unit ${unit}’s old state`,
    },
  },

  gate: {
    named: ({ title, value, effect }: Record<'title' | 'value' | 'effect', string>) =>
      `${title} ${value}: ${effect}.`,
    symbol: ({ symbol, value, effect }: Record<'symbol' | 'value' | 'effect', string>) =>
      `${symbol} = ${value}: ${effect}.`,
    leftover: ({ title, value, of, effect }: Record<'title' | 'value' | 'of' | 'effect', string>) =>
      `${title} ${value}, which is what ${of} leaves: ${effect}.`,
    both: ({ first, second }: { first: string; second: string }) => `${first}, and ${second}`,
  },
  keep: {
    all: ({ unit, own }: OfUnit) => `unit ${unit} keeps almost all of ${own}`,
    most: ({ unit, own }: OfUnit) => `unit ${unit} keeps most of ${own}`,
    part: ({ unit, own }: OfUnit) => `unit ${unit} keeps part of ${own}`,
    little: ({ unit, own }: OfUnit) => `unit ${unit} keeps a small part of ${own}`,
    none: ({ unit, own }: OfUnit) => `unit ${unit} lets go of nearly all of ${own}`,
  },
  replace: {
    all: ({ unit, own }: OfUnit) => `unit ${unit} replaces almost all of ${own}`,
    most: ({ unit, own }: OfUnit) => `unit ${unit} replaces most of ${own}`,
    part: ({ unit, own }: OfUnit) => `unit ${unit} replaces part of ${own}`,
    little: ({ unit, own }: OfUnit) => `unit ${unit} replaces a small part of ${own}`,
    none: ({ unit, own }: OfUnit) => `unit ${unit} holds on to nearly all of ${own}`,
  },
  write: {
    all: ({ unit, what }: Written) => `unit ${unit} adds almost all of ${what}`,
    most: ({ unit, what }: Written) => `unit ${unit} adds most of ${what}`,
    part: ({ unit, what }: Written) => `unit ${unit} adds part of ${what}`,
    little: ({ unit, what }: Written) => `unit ${unit} adds a small part of ${what}`,
    none: ({ unit, what }: Written) => `unit ${unit} adds almost none of ${what}`,
  },
  show: {
    all: ({ unit, what }: Written) => `unit ${unit} shows almost all of ${what}`,
    most: ({ unit, what }: Written) => `unit ${unit} shows most of ${what}`,
    part: ({ unit, what }: Written) => `unit ${unit} shows part of ${what}`,
    little: ({ unit, what }: Written) => `unit ${unit} shows a small part of ${what}`,
    none: ({ unit, what }: Written) => `unit ${unit} hides nearly all of ${what}`,
  },
  reveal: {
    all: ({ unit }: Unit) => `the candidate sees almost all of unit ${unit}’s old state`,
    most: ({ unit }: Unit) => `the candidate sees most of unit ${unit}’s old state`,
    part: ({ unit }: Unit) => `the candidate sees part of unit ${unit}’s old state`,
    little: ({ unit }: Unit) => `the candidate sees a small part of unit ${unit}’s old state`,
    none: ({ unit }: Unit) => `the candidate sees almost none of unit ${unit}’s old state`,
  },
  admit: {
    all: ({ unit }: Unit) =>
      `unit ${unit}’s candidate uses almost all of what the old state contributes`,
    most: ({ unit }: Unit) =>
      `unit ${unit}’s candidate uses most of what the old state contributes`,
    part: ({ unit }: Unit) =>
      `unit ${unit}’s candidate uses part of what the old state contributes`,
    little: ({ unit }: Unit) =>
      `unit ${unit}’s candidate uses a small part of what the old state contributes`,
    none: ({ unit }: Unit) =>
      `unit ${unit}’s candidate uses almost none of what the old state contributes`,
  },
  squashedMemory: 'the squashed memory',
  oldContribution: 'what the old state contributes',

  kept: {
    by: ({ gate, share, past }: Record<'gate' | 'share' | 'past', string>) =>
      `${start(gate)} keeps ${share} of ${past}`,
    replaced: ({ gate, share, past }: Record<'gate' | 'share' | 'past', string>) =>
      `${start(gate)} replaces ${share} of ${past}`,
    whole: ({ unit, own }: OfUnit) => `Unit ${unit} keeps all of ${own}`,
    product: ({ value, past }: { value: string; past: string }) => `Of ${past}, ${value} is left`,
    nothingYet: ({ unit }: Unit) => `Unit ${unit} has nothing to keep yet`,
  },
  written: {
    by: ({ gate, value }: { gate: string; value: string }) => `${gate} writes ${value} on top`,
    first: ({ gate, value }: { gate: string; value: string }) => `${gate} writes ${value}`,
    instead: ({ what, value }: { what: string; value: string }) =>
      `${what} (${value}) takes its place`,
    rest: ({ share, what, value }: Omit<Part, 'result'>) =>
      `the other ${share} comes from ${what} (${value})`,
    part: ({ share, what, value }: Omit<Part, 'result'>) =>
      `${share} of ${what} (${value}) is written`,
    value: ({ value }: { value: string }) => `${value} is added`,
  },
  change: {
    rises: ({ now, from, to }: Change) => `${start(now)} rises from ${from} to ${to}.`,
    falls: ({ now, from, to }: Change) => `${start(now)} falls from ${from} to ${to}.`,
    stays: ({ now, to }: Change) => `${start(now)} stays at ${to}.`,
    starts: ({ now, to }: Change) => `${start(now)} goes from zero to ${to}.`,
  },
  update: ({ kept, written, change }: Record<'kept' | 'written' | 'change', string>) =>
    `${kept}; ${written}. ${change}`,
  updateKept: ({ kept, change }: Record<'kept' | 'change', string>) => `${kept}. ${change}`,
  output: ({
    gate,
    share,
    what,
    value,
    unit,
    name,
    result,
  }: Part & Unit & Record<'gate' | 'name', string>) =>
    `${start(gate)} lets out ${share} of ${what} (${value}): unit ${unit}’s ${name} is ${result}.`,
  anew: ({ fn, sum, unit, result }: Unit & Record<'fn' | 'sum' | 'result', string>) =>
    `${fn} turns unit ${unit}’s sum ${sum} into the new state ${result}; nothing of the old state is carried over as it was.`,

  candidate: {
    none: ({ title, value, unit }: Unit & Record<'title' | 'value', string>) =>
      `${title} ${value}: there is next to nothing new for unit ${unit}.`,
    small: ({
      title,
      value,
      unit,
      negative,
    }: Unit & Record<'title' | 'value', string> & { negative: boolean }) =>
      `${title} ${value}: the new content for unit ${unit} is small and ${negative ? 'negative' : 'positive'}.`,
    medium: ({
      title,
      value,
      unit,
      negative,
    }: Unit & Record<'title' | 'value', string> & { negative: boolean }) =>
      `${title} ${value}: the new content for unit ${unit} is ${negative ? 'negative' : 'positive'}, of medium size.`,
    strong: ({
      title,
      value,
      unit,
      negative,
    }: Unit & Record<'title' | 'value', string> & { negative: boolean }) =>
      `${title} ${value}: the new content for unit ${unit} is strongly ${negative ? 'negative' : 'positive'}.`,
  },

  product: {
    kept: ({ what, value, share, result }: Part) =>
      `Of ${what} (${value}), ${share} is kept: ${result}.`,
    written: ({ what, value, share, result, unit }: Part & Unit) =>
      `Of ${what} (${value}), ${share} is written to unit ${unit}: ${result}.`,
    passed: ({ gate, what, value, share, result }: Part & { gate: string }) =>
      `Of ${what} (${value}), ${gate} lets ${share} through: ${result}.`,
    nothingYet: ({ unit }: Unit) => `There is nothing to keep yet: unit ${unit} starts from zero.`,
    times: ({ a, b, result }: Two) => `${start(a)} times ${b} is ${result}.`,
  },
  plus: ({ a, b, result }: Two) => `${start(a)} and ${b} add up to ${result}.`,
  minus: ({ a, b, result }: Two) => `${start(a)} minus ${b} is ${result}.`,
  negative: ({ a, result }: Omit<Two, 'b'>) => `${start(a)} changes sign: ${result}.`,
  copy: ({ name, a }: { name: string; a: string }) => `${start(name)} takes over ${a} as it is.`,
  turns: ({ fn, a, result }: { fn: string; a: string; result: string }) =>
    `${fn} turns ${a} into ${result}.`,
  turnsToLimit: ({ fn, a, result }: { fn: string; a: string; result: string }) =>
    `${fn} turns ${a} into ${result}, almost as far as it goes.`,
  sumOf: ({ unit, value }: Unit & { value: string }) => `unit ${unit}’s sum ${value}`,
  preActivation: {
    withBias: ({
      unit,
      count,
      total,
      largest,
      part,
    }: Unit & { count: number } & Record<'total' | 'largest' | 'part', string>) =>
      `For unit ${unit}, ${count} ${count === 1 ? 'product' : 'products'} and the bias add up to ${total}; the part furthest from zero is ${largest} with ${part}.`,
    plain: ({
      unit,
      count,
      total,
      largest,
      part,
    }: Unit & { count: number } & Record<'total' | 'largest' | 'part', string>) =>
      `For unit ${unit}, ${count} ${count === 1 ? 'product gives' : 'products add up to'} ${total}; the part furthest from zero is ${largest} with ${part}.`,
  },
  row: ({
    row,
    matrix,
    vector,
    count,
    total,
  }: Record<'row' | 'count', number> & Record<'matrix' | 'vector' | 'total', string>) =>
    `Row ${row} of ${matrix} times ${vector}: ${count} ${count === 1 ? 'product gives' : 'products add up to'} ${total}.`,
  layernorm: ({
    unit,
    from,
    to,
    mean,
    deviation,
    count,
  }: Unit & { count: number } & Record<'from' | 'to' | 'mean' | 'deviation', string>) =>
    `Layer normalisation takes off the mean of all ${count} units (${mean}), divides by their standard deviation with ε (${deviation}), then scales and shifts: unit ${unit} goes from ${from} to ${to}.`,

  join: ({ parts, sizes, total }: { parts: readonly string[]; sizes: string; total: number }) =>
    `${list(parts)} are put end to end: ${sizes} = ${total} numbers.`,
  input: ({ timestep, values }: { timestep: number; values: string }) =>
    `What comes in at timestep ${timestep}: ${values}.`,
  inputs: ({ timestep, count }: { timestep: number; count: number }) =>
    `${count} numbers come in at timestep ${timestep}.`,
  previous: ({
    name,
    unit,
    timestep,
    value,
  }: Unit & { name: string; timestep: number; value: string }) =>
    `From timestep ${timestep}, unit ${unit} brings its ${name} ${value} with it.`,
  initialZero: ({ name, unit }: Unit & { name: string }) =>
    `Nothing came before the first timestep: unit ${unit}’s ${name} starts at zero, the initial state.`,
  initial: ({ name, unit, value }: Unit & { name: string; value: string }) =>
    `Nothing came before the first timestep: unit ${unit}’s ${name} starts at ${value}, the initial state.`,
  parameter: {
    matrix: ({ name, rows, columns }: { name: string; rows: number; columns: number }) =>
      `${name} is a parameter, the same at every timestep: ${rows} rows of ${columns} weights.`,
    vector: ({ name, unit, value }: Unit & { name: string; value: string }) =>
      `${name} is a parameter, the same at every timestep: ${value} for unit ${unit}.`,
    scalar: ({ name, value }: { name: string; value: string }) =>
      `${name} is a parameter, the same at every timestep: ${value}.`,
  },
  number: ({ value }: { value: string }) => `The number ${value} is a constant in the equations.`,
  value: ({ name, unit, value }: Unit & { name: string; value: string }) =>
    `${start(name)} is ${value} for unit ${unit}.`,
  vector: ({ name, count }: { name: string; count: number }) =>
    `${start(name)} has ${count} numbers, none of them a unit’s own.`,
  notANumber: ({ name, unit }: Unit & { name: string }) =>
    `${start(name)} of unit ${unit} is not a number any more: something it was computed from went out of range.`,
  infinite: ({ name, unit }: Unit & { name: string }) =>
    `${start(name)} of unit ${unit} has grown too large for a number, and is infinite.`,
};
