import { formatsOf } from '../format';

const { count } = formatsOf('en');

const plural = (number: number, one: string, many: string): string =>
  `${count(number)} ${number === 1 ? one : many}`;

type Values<Keys extends string> = Readonly<Record<Keys, string>>;
interface Compared {
  readonly expected: string;
  readonly found: string;
}
interface Place {
  readonly node: string;
  readonly timestep: number;
  readonly unit: number;
}

/** The bug clinic: wrong cells that run beside the right ones, and cells to write. */
export const clinic = {
  /** Of a case whose fault is not known yet. */
  unnamed: 'What is wrong here?',
  title: 'The bug clinic',
  about:
    'Each of these cells and listings was printed in an article about LSTMs, or follows from what such an article says. Run it beside the right one, find the faulty line, and repair it.',
  list: {
    cells: 'Cells that compute the wrong thing',
    pipelines: 'Steps around the cell: data, masks, evaluation',
    write: 'Write the cell',
    writeAbout: 'From an empty editor. What you write is checked by running it.',
    writes: ({ cell }: Values<'cell'>) => `Write: ${cell}`,
    back: 'All exercises',
    next: 'Next case',
    nextWrite: 'Next cell',
  },
  level: ({ level }: { level: number }) => `Level ${count(level)} of 5`,
  outcome: { none: 'not begun', open: 'begun', done: 'done', shown: 'answer shown' },
  kind: { history: 'Not a mistake: history', claim: 'A claim, tested' },
  trouble: {
    full: 'What you do here cannot be kept: this device has no room left. It stays here until you close the page. Make room, and the next change tries again.',
    refused:
      'What you do here cannot be kept: the browser refuses, perhaps in a private window. It stays here until you close the page.',
  },
  failed: ({ message }: Values<'message'>) =>
    `These two cannot be run beside each other (${message}). Choose another case.`,

  sides: {
    cell: {
      mistake: { wrong: 'this cell', right: 'right cell' },
      history: { wrong: 'the older cell', right: 'today’s cell' },
      claim: { wrong: 'as claimed', right: 'as measured' },
    },
    pipeline: {
      mistake: { wrong: 'these lines', right: 'right lines' },
      history: { wrong: 'as it was done', right: 'as it is done' },
      claim: { wrong: 'as claimed', right: 'as measured' },
    },
  },

  runs: {
    title: 'Run both',
    about: 'The same input and the same weights go into both. Step on, and compare.',
    input: 'input',
    unit: 'Unit',
    label: 'Steps of both runs',
    slider: 'Timesteps that have been run',
    first: 'Before the first timestep',
    back: 'One timestep back',
    on: 'One timestep on',
    last: 'Run to the end',
    at: ({ cursor, steps }: { cursor: number; steps: number }) =>
      cursor === 0
        ? `before the first of ${plural(steps, 'timestep', 'timesteps')}`
        : `timestep ${count(cursor)} of ${count(steps)}`,
    where: 'Where they part',
    parted: ({ timestep }: { timestep: number }) =>
      `The two differ from timestep ${count(timestep)} on.`,
    partedIn: ({ node, timestep, unit, wrong, right }: Place & Values<'wrong' | 'right'>) =>
      `They part at timestep ${count(timestep)}, in ${node} (unit ${count(unit)}): ${wrong} here, ${right} there.`,
    same: 'The two never differ.',
    picture: ({ node, side, steps }: Values<'node' | 'side'> & { steps: number }) =>
      `${node}, ${side}: ${plural(steps, 'timestep', 'timesteps')} drawn`,
    table: 'What both computed so far',
    notYet: '–',
    timestep: 't',
    ofSide: ({ node, side }: Values<'node' | 'side'>) => `${node}, ${side}`,
  },
  pipeline: {
    title: 'Run both',
    data: 'The data',
    more: ({ number }: { number: number }) => `… ${count(number)} numbers in all`,
    none: 'no number',
    place: 'place',
    partedAt: ({
      says,
      place,
      wrong,
      right,
    }: Values<'says' | 'wrong' | 'right'> & { place: number }) =>
      `They part first in “${says}”, at place ${count(place)}: ${wrong} here, ${right} there.`,
    picture: ({ says, side, numbers }: Values<'says' | 'side'> & { numbers: number }) =>
      `${says}, ${side}: ${plural(numbers, 'number', 'numbers')}`,
  },

  name: {
    title: {
      mistake: 'Name the faulty line',
      history: 'Name the older line',
      claim: 'Name the line that only asserts',
    },
    legend: ({ lines }: { lines: number }) =>
      lines === 1 ? 'Which line is it?' : `Which lines are they? There are ${count(lines)}.`,
    line: ({ line }: { line: number }) => `Line ${count(line)}:`,
    missing: 'None of them: a line is missing.',
    submit: 'This line',
    right: 'That is the line.',
    oneOf: ({ left }: { left: number }) =>
      `That is one of them. ${plural(left, 'line is', 'lines are')} left.`,
    all: 'Those are the lines.',
    wrong: ({ line }: { line: number }) =>
      line === 0
        ? 'No line is missing. Try another answer.'
        : `Line ${count(line)} is the same on both sides. Try another, or take a hint.`,
    markRight: { mistake: 'faulty', history: 'the older one', claim: 'only asserts' },
    markWrong: 'not this one',
  },
  hints: 'Hints',
  hint: ({ place, total }: { place: number; total: number }) =>
    `Hint ${count(place)} of ${count(total)}`,
  hintFor: ({ line, place, total }: Values<'line'> & { place: number; total: number }) =>
    `Hint for ${line} (${count(place)} of ${count(total)})`,
  show: 'Show the answer',
  again: 'Begin again',

  repair: {
    title: { mistake: 'Repair it', history: 'Bring it up to date', claim: 'Measure it' },
    about:
      'Type over the line. How you write it does not matter: both are run, and what they compute is compared.',
    label: 'Equations to be repaired',
    back: {
      mistake: 'Put the wrong text back',
      history: 'Put the older text back',
      claim: 'Put the claim back',
    },
    done: {
      mistake: 'Repaired: it computes what the right cell computes.',
      history: 'It computes what today’s cell computes.',
      claim: 'It computes what is measured.',
    },
  },
  offer: {
    legend: 'What should stand there instead? Each line is put in place and run.',
    submit: 'Put it in place and run',
    right: 'With this line every number is the one it should be.',
    nothing: 'Nothing: the line is left out.',
    wrong: ({ says, place, expected, found }: Values<'says'> & Compared & { place: number }) =>
      `Run with this line, number ${count(place)} of “${says}” is ${found}; it should be ${expected}.`,
  },

  checks: {
    title: 'Checks',
    passing: ({ passed, total }: { passed: number; total: number }) =>
      `${count(passed)} of ${plural(total, 'check', 'checks')} passed`,
    outcome: { passed: 'passed', failed: 'failed', waiting: 'waiting' },
    names: {
      parses: 'The equations can be read',
      parameters: 'It reads the parameters that are given',
      states: 'It carries the right states',
      shapes: 'Shapes fit at any size',
      'golden-step': 'One step that was worked out by hand',
      saturation: 'Gates driven to their ends',
      'golden-sequence': 'Five timesteps of one unit',
      'random-sequence': 'Three units on random numbers',
      gradients: 'Gradients of all weights, inputs and first states',
      'central-differences': 'The same by central differences',
    },
    waitingFor: ({ name }: Values<'name'>) => `waits for “${name}”`,
  },
  finding: {
    error: ({ line, message }: Values<'message'> & { line: number }) =>
      `Line ${count(line)}: ${message}`,
    parametersMissing: ({ names }: Values<'names'>) => `Not read yet: ${names}.`,
    parametersExtra: ({ names }: Values<'names'>) =>
      `Not given, or it should have an equation: ${names}.`,
    statesMissing: ({ names }: Values<'names'>) => `Not carried from step to step: ${names}.`,
    statesExtra: ({ names }: Values<'names'>) => `Carried, though it should not be: ${names}.`,
    shape: ({ name, expected, found }: Values<'name'> & Compared) =>
      `${name} should be ${expected}; here it is ${found}.`,
    scalar: 'a single number',
    vector: ({ size }: Values<'size'>) => `a vector of ${size}`,
    matrix: ({ rows, columns }: Values<'rows' | 'columns'>) => `a matrix of ${rows} × ${columns}`,
    value: ({ node, timestep, unit, expected, found }: Place & Compared) =>
      `${node} at timestep ${count(timestep)}, unit ${count(unit)}: expected ${expected}, found ${found}.`,
    notFinite: ({ node, timestep, unit, expected, found }: Place & Compared) =>
      `${node} at timestep ${count(timestep)}, unit ${count(unit)}, is no finite number: expected ${expected}, found ${found}.`,
    outOfRange: ({
      node,
      timestep,
      unit,
      expected,
      found,
      most,
    }: Place & Compared & Values<'most'>) =>
      `${node} at timestep ${count(timestep)}, unit ${count(unit)}: expected ${expected}, found ${found}. The right one never lies farther from 0 than ${most}.`,
    gradient: ({ place, expected, found }: Values<'place'> & Compared) =>
      `Gradient with respect to ${place}: expected ${expected}, found ${found}.`,
    place: {
      weight: ({ name, entry }: Values<'name'> & { entry: number }) =>
        `${name}, entry ${count(entry)}`,
      input: ({ timestep, entry }: { timestep: number; entry: number }) =>
        `x at timestep ${count(timestep)}, entry ${count(entry)}`,
      initial: ({ name, entry }: Values<'name'> & { entry: number }) =>
        `${name} before the first timestep, unit ${count(entry)}`,
    },
  },

  answer: {
    verdict: {
      done: 'Solved',
      shown: 'The answer',
    },
    history:
      'This is not a mistake. It is how it was once done, and rightly; the line came to be written otherwise later.',
    claim:
      'This is a sentence, not a slip of the pen: the line only asserts what the other one measures.',
    rightText: {
      mistake: 'How it should read',
      history: 'How it reads today',
      claim: 'How it is measured',
    },
    marked: 'this line differs',
    see: 'What one sees',
    why: {
      mistake: 'Why people write this',
      history: 'Why it was written so',
      claim: 'Why people say this',
    },
    training: 'What training would have revealed',
    trap: 'When it cannot be seen',
    fix: { mistake: 'The fix', history: 'What came later', claim: 'What to say instead' },
    seen: 'Where it was seen',
    compare: 'The two cells beside each other',
    compareShows: {
      mistake: {
        en: 'This cell (B) beside the right one (A), run on the latch: one bit to be remembered.',
        zh: '这个单元（B）与正确的单元（A）并排运行锁存任务：要记住一个比特。',
      },
      history: {
        en: 'The older cell (B) beside today’s (A), run on the latch: one bit to be remembered.',
        zh: '早先的单元（B）与今天的单元（A）并排运行锁存任务：要记住一个比特。',
      },
    },
    open: 'Open the two cells in the comparison',
    ownRight: 'right cell',
  },

  write: {
    given: 'Given',
    givenAbout:
      'These parameters are there. x is the input, h_prev the hidden state one timestep earlier.',
    reads: ({ reads }: Values<'reads'>) => `reads ${reads}`,
    mode: 'How to go about it',
    whole: 'The whole cell',
    byLine: 'Line by line',
    label: 'Equations of the cell',
    lines: 'Lines',
    linesRight: ({ right, total }: { right: number; total: number }) =>
      `${count(right)} of ${plural(total, 'line', 'lines')} right`,
    line: { absent: 'not written yet', right: 'right', wrong: 'not right yet' },
    others: ({ line }: { line: number }) => `Line ${count(line)} cannot be read as an equation.`,
    empty: 'Nothing is written yet. One equation a line, as “f = sigmoid(…)”.',
    clear: 'Empty the editor',
    done: 'Written: it computes what the cell computes.',
    model: 'A model answer',
    showModel: 'Show a model answer',
    live: 'Your cell, running',
    liveShows: {
      en: 'The diagram is made from what you wrote.',
      zh: '这张图由你写的公式生成。',
    },
    liveWaits: 'Once the shapes fit, your cell runs here.',
    own: ({ cell }: Values<'cell'>) => `My ${cell}`,
  },
};
