import { say } from './say.en';

const start = (text: string): string =>
  text.replace(/^[a-z]{2,}(?= |$)/, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** The panel beside the diagram: one value at this moment, the equations, the code, what the model is. */
export const inspector = {
  label: 'Inspector',
  tabs: {
    label: 'Views of the model',
    moment: 'Now',
    equations: 'Equations',
    code: 'Code',
    about: 'About',
  },
  fetching: 'Fetching …',

  name: {
    title: ({ name }: { name: string }) => start(name),
    old: ({ name }: { name: string }) => `Old ${name}`,
    input: 'Input',
    joined: 'Joined vector',
    preActivation: ({ name }: { name: string }) => `Pre-activation of ${name}`,
  },
  unit: ({ unit }: { unit: number }) => `unit ${unit}`,
  unitBack: 'Previous unit',
  unitOn: 'Next unit',
  step: ({ timestep, name }: { timestep: number; name: string }) =>
    name === String(timestep) ? `t\u00a0=\u00a0${timestep}` : `t\u00a0=\u00a0${timestep} (${name})`,
  pin: ({ name }: { name: string }) => `Pin “${name}”`,
  unpin: 'Unpin',
  later: ({ stage }: { stage: string }) =>
    `The stage “${stage}” computes this; at this timestep it is still to come.`,
  formula: ({ text }: { text: string }) => `Formula: ${text}`,
  numbers: ({ text }: { text: string }) => `With the numbers of this moment: ${text}`,

  origin: {
    title: ({ name, value }: { name: string; value: string }) =>
      `Where ${name}’s ${value} comes from`,
    joined: 'What is put end to end',
    term: 'Term',
    weight: 'Weight',
    value: 'Value',
    product: 'Product',
    result: 'Result',
    bias: 'bias',
    sum: 'sum',
    becomes: ({ fn, value }: { fn: string; value: string }) => `${fn} → ${value}`,
    asNumbers: 'Weights and values',
    showAll: ({ rows }: { rows: number }) => `Show all ${rows}`,
    showFewer: 'Show fewer',
    scroll: 'Terms of the sum',
  },

  halfLife: {
    title: 'If nothing else happened',
    halves: ({ symbol, value, steps }: { symbol: string; value: string; steps: string }) =>
      `At ${symbol} = ${value} this memory would halve every ${steps} steps.`,
    fast: ({ symbol, value }: { symbol: string; value: string }) =>
      `At ${symbol} = ${value} more than half of this memory would be gone after every step.`,
    gone: ({ symbol, value }: { symbol: string; value: string }) =>
      `At ${symbol} = ${value} nothing of this memory would be left after one step.`,
    forever: ({ symbol, value }: { symbol: string; value: string }) =>
      `At ${symbol} = ${value} this memory would never fade.`,
    whole:
      'Nothing scales this memory: it stays for good, unless something added later cancels it.',
  },

  say,
};
