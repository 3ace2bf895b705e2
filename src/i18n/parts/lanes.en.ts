type Values<Keys extends string> = Readonly<Record<Keys, string>>;

/** The map of lanes: what feeds what, and what can be reached from where. */
export const lanes = {
  label: 'What feeds what',
  rows: 'Which lane is looked at',
  follow: 'Which input or output is followed',
  inputRow: 'input',
  outputRow: 'output',
  inputAt: ({ step }: Values<'step'>) => `Input at t = ${step}`,
  outputAt: ({ step }: Values<'step'>) => `Output at t = ${step}`,
  answer: 'The output, read at the ends',
  joined: ({ size }: { size: number }) =>
    `At each bar the h of both directions are put side by side, [forward; backward], ${size} numbers, and given on.`,
  key: 'The stronger the colour, the larger ‖∂ŷ/∂x‖. Dashed: out of reach.',
  tooLarge:
    'This run is too large to compute on the spot how much: only what is possible is shown.',
  forwardOnly: 'Nothing here reads from the end.',
  ends: 'The forward lane is read out at the last timestep, the backward lane at the first: there each has read everything.',
  said: ({ sentences }: { sentences: readonly string[] }) => sentences.join(' '),
  input: {
    none: ({ own }: Values<'own'>) => `The input at t = ${own} can move no output.`,
    answer: ({ own }: Values<'own'>) => `The input at t = ${own} can move the output.`,
    every: ({ own }: Values<'own'>) => `The input at t = ${own} can move every output.`,
    alone: ({ own, other }: Values<'own' | 'other'>) =>
      `The input at t = ${own} can move only the output at t = ${other}.`,
    range: ({ own, from, to }: Values<'own' | 'from' | 'to'>) =>
      `The input at t = ${own} can move the outputs from t = ${from} to t = ${to}, and no other.`,
    some: ({ own, count }: { own: string; count: number }) =>
      `The input at t = ${own} can move ${count} of the outputs.`,
    onlyLast:
      'The second lane reads from the end; in a forward-only model this input could move only the last output.',
    onlyFrom: ({ own }: Values<'own'>) =>
      `The second lane reads from the end; in a forward-only model this input could move no output before t = ${own}.`,
    strongest: ({ other, norm }: Values<'other' | 'norm'>) =>
      `Of the outputs shown it moves that at t = ${other} most: ‖∂ŷ/∂x‖ = ${norm}.`,
  },
  output: {
    none: ({ own }: Values<'own'>) => `No input can move the output at t = ${own}.`,
    every: ({ own }: Values<'own'>) => `Every input can move the output at t = ${own}.`,
    alone: ({ own, other }: Values<'own' | 'other'>) =>
      `Only the input at t = ${other} can move the output at t = ${own}.`,
    range: ({ own, from, to }: Values<'own' | 'from' | 'to'>) =>
      `The inputs from t = ${from} to t = ${to} can move the output at t = ${own}, and no other.`,
    some: ({ own, count }: { own: string; count: number }) =>
      `${count} of the inputs can move the output at t = ${own}.`,
    onlyFirst:
      'The second lane reads from the end; in a forward-only model only the first input could move it.',
    onlyTo: ({ own }: Values<'own'>) =>
      `The second lane reads from the end; in a forward-only model no input after t = ${own} could move it.`,
    strongest: ({ other, norm }: Values<'other' | 'norm'>) =>
      `The input at t = ${other} moves it most: ‖∂ŷ/∂x‖ = ${norm}.`,
  },
  table: {
    timestep: 't',
    ofInput: ({ own }: Values<'own'>) => `What the input at t = ${own} moves`,
    ofOutput: ({ own }: Values<'own'>) => `What the output at t = ${own} is moved by`,
    outputs: 'output within reach',
    inputs: 'input within reach',
    yes: 'yes',
    no: 'no',
    norm: '‖∂ŷ/∂x‖',
    lanes: 'What feeds what',
    lane: 'lane',
    reads: 'reads',
    way: 'in which direction',
    gives: 'gives its h to',
    toRight: 'from the start to the end',
    toLeft: 'from the end to the start',
    theInput: 'the input',
    below: ({ layer, both }: { layer: number; both: boolean }) =>
      both ? `[forward; backward] of layer ${layer}` : `layer ${layer}`,
    above: ({ layer }: { layer: number }) => `layer ${layer}`,
    readOut: 'the output, at each timestep',
    readOutAt: ({ step }: Values<'step'>) => `the output, at t = ${step}`,
  },
};
