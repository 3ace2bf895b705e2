type Values<Keys extends string> = Readonly<Record<Keys, string>>;

/** The tab of units: what each does over the sequence, and how the values are spread. */
export const units = {
  summary: {
    moves: ({ unit, activity }: { unit: number; activity: string }) =>
      `Unit ${unit} moves most (standard deviation of h: ${activity})`,
    keeps: ({ unit, steps }: { unit: number; steps: string }) =>
      `unit ${unit} remembers longest (half-life ${steps} timesteps)`,
    keepsAll: ({ unit }: { unit: number }) => `the memory of unit ${unit} does not fade`,
    saturated: ({ share }: Values<'share'>) => `${share} of all gate values are saturated`,
    whole: ({ clauses }: { clauses: readonly string[] }) => `${clauses.join('; ')}.`,
  },
  table: {
    label: 'Units',
    unit: 'Unit',
    course: 'Over time',
    activity: 'Activity',
    halfLife: 'Half-life',
    saturated: 'Saturated',
    keep: 'Keep',
    seems: 'What it seems to do',
    choose: ({ unit }: { unit: number }) => `Show unit ${unit}`,
    keepInSight: ({ unit }: { unit: number }) => `Keep unit ${unit} in sight`,
    never: 'does not fade',
    none: 'none',
    range: ({ state, low, high }: Values<'state' | 'low' | 'high'>) =>
      `${state} from ${low} to ${high}`,
    courseOf: ({ unit, ranges }: { unit: number; ranges: string }) =>
      `Unit ${unit} over time: ${ranges}`,
  },
  line: {
    input: 'the input',
    inputNamed: ({ name }: Values<'name'>) => `the input “${name}”`,
    target: 'the target',
    prediction: 'the prediction',
    time: 'time',
    change: ({ line }: Values<'line'>) => `the change of ${line}`,
  },
  seems: {
    notFinite: ({ timestep }: Values<'timestep'>) => `leaves the range of numbers at ${timestep}`,
    tooShort: ({ steps }: { steps: number }) =>
      `${steps} ${steps === 1 ? 'timestep is' : 'timesteps are'} too few to tell`,
    holds: ({ state, timestep, move, keep }: Values<'state' | 'timestep' | 'move' | 'keep'>) =>
      `seems to hold what was written by ${timestep}: since then ${state} moves at most ${move} a timestep; share kept ${keep}`,
    rises: ({ state, r, range }: Values<'state' | 'r' | 'range'>) =>
      `seems to count up: ${state} with time, r\u00a0=\u00a0${r}, over a range of ${range}`,
    falls: ({ state, r, range }: Values<'state' | 'r' | 'range'>) =>
      `seems to count down: ${state} with time, r\u00a0=\u00a0${r}, over a range of ${range}`,
    hardlyMoves: ({ deviation }: Values<'deviation'>) =>
      `seems hardly to move, standard deviation ${deviation}`,
    follows: ({ line, r }: Values<'line' | 'r'>) => `seems to follow ${line}, r\u00a0=\u00a0${r}`,
    opposes: ({ line, r }: Values<'line' | 'r'>) =>
      `seems to move against ${line}, r\u00a0=\u00a0${r}`,
    oscillates: ({ period, r }: { period: number; r: string }) =>
      `seems to oscillate on its own, every ${period} timesteps, r\u00a0=\u00a0${r} with itself`,
    mixed: ({ line, r }: Values<'line' | 'r'>) =>
      `seems mixed; nearest: ${line}, r\u00a0=\u00a0${r}`,
    mixedAlone: 'seems mixed: there is no line to compare it with',
  },
  criteria: {
    title: 'How this is measured',
    activity:
      'Activity: the standard deviation of h over time. Half-life: ln ½ / ln k, where k is the mean over time of what the memory is scaled by. Saturated: the share of gate values below 0.05 or above 0.95.',
    words: ({
      strong,
      still,
      counting,
      range,
      move,
      keep,
    }: Record<'strong' | 'still' | 'counting' | 'range' | 'move' | 'keep', number>) =>
      `Follow, move against: |r| (Pearson) of h with the line is at least ${strong}; the largest counts. Count: |r| of the memory with time is at least ${counting}, its range over ${range}. Hold: written in one go, then moving less than ${move} a timestep, with a mean share kept over ${keep}. Hardly move: a standard deviation of h below ${still}.`,
    oscillation: ({ periods, r, inputs }: Record<'periods' | 'r' | 'inputs', number>) =>
      `Oscillate on its own: at least ${periods} periods, r of h with itself one period later at least ${r}, that of every input below ${inputs}. Mixed: none of these.`,
    caution: 'A description of this run. On another sequence the same unit may do something else.',
  },
  facts: {
    title: ({ unit }: { unit: number }) => `Unit ${unit} in numbers`,
    quantity: 'Quantity',
    activity: 'standard deviation',
    low: 'smallest value',
    high: 'largest value',
    signChanges: 'changes of sign',
    r: ({ line }: Values<'line'>) => `r with ${line}`,
    saturated: ({ gates }: Values<'gates'>) => `Saturated: ${gates}.`,
    gate: ({ gate, share }: Values<'gate' | 'share'>) => `${gate} ${share}`,
    keep: ({ factor, share }: Values<'factor' | 'share'>) => `Mean of ${factor}: ${share}.`,
  },
  histogram: {
    title: 'How often which value',
    chosen: ({ unit }: { unit: number }) => `Only unit ${unit}`,
    saturated: ({ share }: Values<'share'>) => `${share} saturated`,
    below: ({ share }: Values<'share'>) => `${share} < 0.05`,
    above: ({ share }: Values<'share'>) => `${share} > 0.95`,
    whole: ({ name, values, parts }: { name: string; values: string; parts: string }) =>
      `Histogram of ${name}, ${values} values. ${parts}`,
    fullest: ({ from, to, share }: Values<'from' | 'to' | 'share'>) =>
      `Most often from ${from} to ${to}: ${share}.`,
    from: 'from',
    to: 'to',
    share: 'share',
  },
};
