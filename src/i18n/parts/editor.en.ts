import { formatsOf } from '../format';

const { count } = formatsOf('en');

interface Mistake {
  readonly found: string;
  readonly expected: string;
}

/** The small editor of a cell's equations, and the cells that were saved from it. */
export const editor = {
  open: 'Edit the equations',
  close: 'Close the editor',
  fetching: 'Fetching the editor …',
  equations: 'Equations of the cell',
  hint: 'One equation a line. Whatever has no equation is a parameter; h_prev is h one timestep earlier. Tab or Esc leaves the editor.',
  completions: 'Names that fit here',

  name: 'Name',
  nameless: ({ cell }: { cell: string }) => `${cell}, edited`,
  save: 'Save',
  back: ({ cell }: { cell: string }) => `Back to the ${cell}`,

  saved: ({ cells }: { cells: number }) => `Saved cells (${count(cells)})`,
  none: 'No cell is saved yet.',
  use: 'Open',
  useOf: ({ name }: { name: string }) => `Open “${name}”`,
  rename: 'Rename',
  renameOf: ({ name }: { name: string }) => `Rename “${name}”`,
  newName: ({ name }: { name: string }) => `New name of “${name}”`,
  cancel: 'Cancel',
  remove: 'Delete',
  removeOf: ({ name }: { name: string }) => `Delete “${name}”`,
  undo: 'Undo',
  outcome: {
    saved: ({ name }: { name: string }) => `“${name}” is saved.`,
    replaced: ({ name }: { name: string }) => `“${name}” is saved with these equations.`,
    renamed: ({ name }: { name: string }) => `The cell is now called “${name}”.`,
    deleted: ({ name }: { name: string }) => `“${name}” is deleted.`,
    undone: ({ name }: { name: string }) => `The last change of “${name}” is undone.`,
    nameless: () => 'A cell needs a name.',
    taken: ({ name }: { name: string }) => `Another saved cell is called “${name}”.`,
    full: ({ name }: { name: string }) =>
      `“${name}” is not saved: there is room for 50 cells. Delete one first.`,
  },
  notKept:
    'The browser refused to keep the list: it lasts until this page is closed. A link keeps a cell, too.',
  broken: 'Not saved: only a cell that can be run is saved.',

  runs: 'These equations run.',
  problem: ({ line, message }: { line: number; message: string }) =>
    `Line ${count(line)}: ${message} What ran last stays on the screen.`,
  tooLarge:
    'These equations make more numbers than there is room for. Use fewer lines, or shorter vectors.',

  mistakes: {
    unexpected: ({ found, expected }: Mistake) => `Found ${found} where ${expected} should stand.`,
    'lookalike-character': ({ found, expected }: Mistake) =>
      `${found} only looks like ${expected}. Type ${expected}.`,
    'number-not-finite': ({ found, expected }: Mistake) =>
      `The number ${found} is too large: this must be ${expected}.`,
    'text-too-long': ({ found, expected }: Mistake) =>
      `The text has ${found}; there is room for ${expected}.`,
    'nesting-too-deep': ({ found, expected }: Mistake) =>
      `With ${found} the nesting becomes too deep: there may be ${expected}.`,
    'unknown-function': ({ found, expected }: Mistake) =>
      `There is no function ${found}. Use ${expected}; to multiply, write “*” or “@”.`,
    'argument-count': ({ found, expected }: Mistake) =>
      `This function takes ${expected}, but is given ${found}.`,
    'function-as-value': ({ found, expected }: Mistake) =>
      `${found} is a function: what it is applied to follows in brackets, ${expected} … “)”.`,
    'function-assigned': ({ found, expected }: Mistake) =>
      `${found} is a function and cannot be computed. Use ${expected}.`,
    'input-assigned': ({ found, expected }: Mistake) =>
      `${found} is the input, which the cell is given. Use ${expected}.`,
    'previous-assigned': ({ found, expected }: Mistake) =>
      `${found} is there already: it is the value one timestep earlier. Write the equation for ${expected}.`,
    'defined-twice': ({ found, expected }: Mistake) => `This is ${found}. Use ${expected}.`,
    'input-previous': ({ found, expected }: Mistake) =>
      `The input is not carried on, so there is no ${found}. Read ${expected}, or keep it in a state of your own.`,
    'previous-of-previous': ({ found, expected }: Mistake) =>
      `Only one timestep back can be read: ${expected}, not ${found}. To reach further, keep the value in a state of your own.`,
    'state-not-written': ({ found, expected }: Mistake) =>
      `${found} reads a value one timestep earlier, but ${expected} is missing.`,
    'output-missing': ({ found, expected }: Mistake) =>
      `At ${found} ${expected} is still missing: h is what the cell puts out.`,
    cycle: ({ found, expected }: Mistake) =>
      `Within one timestep these wait for one another: ${found}. Read ${expected} instead, the value one timestep earlier.`,
    'shape-conflict': ({ found, expected }: Mistake) =>
      `This is ${found}, but ${expected} is needed here (H: units, X: inputs).`,
    'size-too-large': ({ found, expected }: Mistake) =>
      `This is ${found}, but there may be ${expected}.`,
  },
  /** What an error finds or expects, said under the engine's own words for it. */
  phrases: {
    'a name': 'a name',
    'another name': 'another name',
    'a number': 'a number',
    'a finite number': 'a finite number',
    'an operator': 'an operator',
    'the end of the line': 'the end of the line',
    'the end of the text': 'the end of the text',
    'a scalar': 'a scalar',
    'a vector': 'a vector',
    'a matrix': 'a matrix',
    '1 argument': '1 argument',
  },
  amounts: {
    arguments: ({ number }: { number: number }) => `${count(number)} arguments`,
    characters: ({ number }: { number: number }) => `${count(number)} characters`,
    mostCharacters: ({ number }: { number: number }) => `at most ${count(number)} characters`,
    mostLevels: ({ number }: { number: number }) => `at most ${count(number)} levels of nesting`,
    mostSize: ({ number }: { number: number }) => `a size of at most ${count(number)}`,
  },
  vectorOf: ({ size }: { size: string }) => `a vector of size ${size}`,
  matrixOf: ({ size }: { size: string }) => `a matrix of size ${size}`,
  equationFor: ({ name }: { name: string }) => `an equation for ${name}`,
  secondEquationFor: ({ name }: { name: string }) => `a second equation for ${name}`,
  either: ({ first, last }: { first: readonly string[]; last: string }) =>
    `${first.join(', ')} or ${last}`,

  /** What completion says beside a name. */
  help: {
    sigmoid: 'squeezes into 0 … 1: a gate',
    tanh: 'squeezes into −1 … 1',
    relu: 'what is negative becomes 0',
    exp: 'e to the power of it',
    softplus: 'log(1 + eᵛ), a soft relu',
    layernorm: '(v, gain, bias): mean 0, variance 1',
    input: 'the input',
    value: 'computed in this timestep',
    previous: 'one timestep earlier',
    parameter: 'a parameter',
  },
};
