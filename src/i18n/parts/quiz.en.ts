type Values<Keys extends string> = Readonly<Record<Keys, string>>;

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** The page of interview questions. */
export const quiz = {
  views: {
    label: 'What to do with the questions',
    practice: 'Practice',
    due: ({ count }: { count: number }) =>
      count === 0 ? 'Due today' : `Due today (${String(count)})`,
    interview: 'Mock interview',
    class: 'Classroom',
    progress: 'Progress',
  },
  topics: {
    basics: 'What an LSTM is',
    gates: 'Gates',
    state: 'Cell and hidden state',
    equations: 'Equations',
    gradients: 'Gradients',
    training: 'Training',
    variants: 'Variants',
    comparison: 'LSTM beside others',
    shapes: 'Shapes',
    parameters: 'Parameters and cost',
    data: 'Data',
    applications: 'Applications',
    code: 'Code',
  },
  levels: { 1: 'recall', 2: 'understand', 3: 'apply', 4: 'analyse', 5: 'derive' },
  level: ({ level }: { level: number }) => `Difficulty ${String(level)} of 5`,
  filter: {
    topic: 'Topic',
    anyTopic: ({ count }: { count: number }) => `All topics (${String(count)})`,
    difficulty: 'Difficulty',
    anyDifficulty: 'Any difficulty',
  },
  form: { choice: 'Options', several: 'Choose all that are right.' },
  mark: {
    right: 'right',
    rightChosen: 'right, and you chose it',
    wrong: 'wrong',
    wrongChosen: 'wrong, and you chose it',
  },
  numeric: {
    whole: 'A whole number',
    decimals: ({ count }: { count: number }) =>
      `A number, to ${plural(count, 'decimal', 'decimals')}`,
    shape: 'The sizes, in order',
    noNumber: 'This is not a number. Type digits, as 0.62 or −1.4.',
    noShape: 'These are not sizes. Type whole numbers with commas between them, as (32, 20, 64).',
    exact: 'The engine says',
  },
  order: {
    note: 'Press the steps in the order in which they happen.',
    chosen: 'Your order',
    left: 'Steps that are left',
    up: ({ place }: { place: number }) => `Move step ${String(place)} up`,
    down: ({ place }: { place: number }) => `Move step ${String(place)} down`,
    back: ({ place }: { place: number }) => `Take step ${String(place)} out`,
    yours: 'Your order',
    driven: {
      en: 'Your order, run: what a step needs before it was computed is what was there one timestep earlier. Beside it the cell in the right order.',
      zh: '按你的顺序真正运行：某一步要用而还没算出的值，只能取上一个时间步的。旁边是顺序正确的单元。',
    },
  },
  place: {
    choose: 'Choose …',
    spot: ({ number }: { number: number }) => `Place ${String(number)}`,
    picture:
      'The diagram of the cell. Numbered places stand for the parts whose names are asked for.',
  },
  predict: {
    legend: ({ node, t, unit }: { node: string; t: number; unit: number }) =>
      `What will become of ${node} at timestep ${String(t)} (unit ${String(unit)})?`,
    before: ({ value }: Values<'value'>) => `Now it is ${value}.`,
    rises: 'It rises',
    falls: 'It falls',
    stays: 'It stays as it is',
    amount: ({ within }: { within: number }) =>
      `To which value? (a guess within ${String(within)} counts in full)`,
    noNumber: 'This is not a number. Type digits, as 0.62, or nothing.',
    after: ({ before, after }: Values<'before' | 'after'>) => `It went from ${before} to ${after}.`,
  },
  recall: {
    own: 'Your answer, as you would say it',
    show: 'Show the points of a good answer',
    points: 'Tick what you had thought of, then say how well you knew it.',
    model: 'A good answer',
  },
  check: 'Check',
  hint: ({ place, total }: { place: number; total: number }) =>
    `Hint ${String(place)} of ${String(total)}`,
  hints: 'Hints',
  next: 'Next question',
  previous: 'Previous question',
  undo: 'Undo this answer',
  verdict: { right: 'Right', partly: 'Partly right', wrong: 'Not right', none: 'No answer' },
  grades: {
    label: 'How well did you know it?',
    1: 'Again',
    2: 'Hard',
    3: 'Good',
    4: 'Easy',
  },
  interval: {
    minutes: ({ amount }: { amount: number }) => plural(amount, 'minute', 'minutes'),
    hours: ({ amount }: { amount: number }) => plural(amount, 'hour', 'hours'),
    days: ({ amount }: { amount: number }) => plural(amount, 'day', 'days'),
    months: ({ amount }: { amount: number }) => plural(amount, 'month', 'months'),
    years: ({ amount }: { amount: number }) => plural(amount, 'year', 'years'),
  },
  live: {
    frame: 'The figure that shows it, live',
    open: {
      explore: 'Open it in the explorer',
      gradients: 'Open it on the page of gradients',
      compare: 'Open it in the comparison',
      lab: 'Open it in the lab',
    },
  },
  sources: {
    all: ({ sources }: { sources: readonly string[] }) => `To be read in ${sources.join('; ')}`,
    article: ({ article, lines }: Values<'article' | 'lines'>) =>
      `article ${article}, lines ${lines}`,
  },
  empty: {
    filter: 'There is no question of this topic and difficulty. Choose others above.',
    due: 'Nothing is due. What you practise comes back here when it is about to be forgotten.',
    practise: 'Practise something new',
  },
  trouble: {
    full: 'Your answers cannot be kept: this device has no room left. They stay here until you close the page; save your progress as a file (Progress), or make room.',
    refused:
      'Your answers cannot be kept: the browser refuses, perhaps in a private window. They stay here until you close the page; save your progress as a file (Progress).',
  },
  interview: {
    title: 'A mock interview',
    about:
      'Questions of all topics, mixed, against the clock and without hints. At the end: the score, weak topics, and what to look at next. What you answer counts for your reviews.',
    start: ({ count, minutes }: { count: number; minutes: number }) =>
      `${String(count)} questions, ${String(minutes)} minutes`,
    place: ({ place, total, answered }: { place: number; total: number; answered: number }) =>
      `Question ${String(place)} of ${String(total)} (${String(answered)} answered)`,
    left: ({ time }: Values<'time'>) => `${time} left`,
    end: 'End and see the report',
    judging: 'The engine is working through the answers …',
    score: ({ points, total, minutes }: { points: string; total: number; minutes: number }) =>
      `${points} of ${String(total)} points in ${plural(minutes, 'minute', 'minutes')}`,
    nextTitle: 'What to look at next',
    nothingWeak: 'No topic was weak. Try more questions, or harder ones.',
    practise: ({ topic }: Values<'topic'>) => `Practise: ${topic}`,
    lookAt: 'See it live',
    each: 'Question by question',
    show: 'Answer',
    again: 'Another interview',
  },
  classroom: {
    reveal: 'Show the answer',
    hide: 'Hide the answer',
    full: 'Full screen',
    hands: ({ letter }: Values<'letter'>) => `Raised hands for ${letter}`,
    all: ({ count }: { count: number }) => plural(count, 'hand raised', 'hands raised'),
  },
  standing: {
    topic: 'Topic',
    questions: 'Questions',
    share: 'Points',
    state: 'Known, weak, new',
    seen: 'Last seen',
    never: 'not yet',
    counts: ({ known, weak, fresh }: { known: number; weak: number; fresh: number }) =>
      `${String(known)} known, ${String(weak)} weak, ${String(fresh)} new`,
    known: 'known',
    weak: 'weak',
    new: 'new',
  },
  progress: {
    title: 'How you stand',
    none: 'You have not answered a question yet. Each answer is kept on this device, and only there.',
    summary: ({
      known,
      weak,
      fresh,
      due,
    }: Readonly<Record<'known' | 'weak' | 'fresh' | 'due', number>>) =>
      `${String(known)} known, ${String(weak)} weak, ${String(fresh)} new; ${String(due)} due today.`,
    retention: 'Share of what you learned that you want to remember',
    retentionNote:
      'The higher, the sooner questions come back. Intervals by FSRS, from how well you knew each answer.',
    undo: {
      graded: 'Undo the last answer',
      imported: 'Undo the import',
      forgotten: 'Bring everything back',
    },
    each: 'Every question',
  },
  files: {
    title: 'Take it with you',
    note: 'Nothing leaves this device unless you save it as a file.',
    save: 'Save progress',
    open: 'Load progress …',
    forget: 'Forget everything',
    taken: ({ count }: { count: number }) =>
      `Taken: ${plural(count, 'question', 'questions')}. Where both had an answer, the later one stays.`,
    newer: ({ version }: { version: number }) =>
      `This file was written by a newer version (format ${String(version)}). Reload the page to get it. Nothing was changed.`,
    other: ({ where }: Values<'where'>) =>
      `This is no progress of ours, or it is broken${where === '' ? '' : ` (at ${where})`}. Nothing was changed.`,
    large: 'This file is too large to be progress of ours. Nothing was changed.',
    noJson: 'This file is not JSON, or it was cut off. Nothing was changed.',
    deckTitle: 'The questions elsewhere',
    which: 'Which',
    all: 'all questions',
    missed: 'what was missed last time',
    anki: 'For Anki (text file)',
    csv: 'As a table (CSV)',
    sheet: 'A sheet to print …',
  },
  sheet: {
    title: 'LSTM questions',
    answers: 'with answers',
    print: 'Print',
    back: 'Back',
  },
};
