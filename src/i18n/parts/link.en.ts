import { formatsOf } from '../format';

const { count } = formatsOf('en');

/** What a link asked for and could not be given. */
export const link = {
  tooLong: ({ most }: { most: number }) =>
    `The link is longer than ${count(most)} characters and was not read. The start is shown instead.`,
  route: ({ value }: { value: string }) =>
    `There is no page “${value}”. The explorer is shown instead.`,
  version: ({ value }: { value: string }) =>
    `The link was made by a newer version (${value}). What this version understands of it is shown.`,
  lost: ({ edits }: { edits: number }) =>
    edits === 1
      ? 'The link changes something that is not there. The rest is shown.'
      : `The link changes ${count(edits)} things that are not there. The rest is shown.`,
  value: ({ name, value }: { name: string; value: string }) =>
    `The link asks for the ${name} “${value}”, which does not exist. The usual one is shown.`,
  range: ({
    name,
    value,
    least,
    most,
  }: {
    name: string;
    value: number;
    least: number;
    most: number;
  }) =>
    `The link asks for ${name} ${count(value)}; here it ` +
    (least === most
      ? `can only be ${count(most)}, which is shown.`
      : `runs from ${count(least)} to ${count(most)}. The nearest one is shown.`),
  names: {
    v: 'version',
    cell: 'cell',
    preset: 'preset',
    t: 'timestep',
    s: 'stage',
    unit: 'unit',
    own: 'own cell',
    eq: 'equations',
    seed: 'seed',
    init: 'initialisation',
    gain: 'recurrent gain',
    fb: 'forget bias',
    layers: 'number of layers',
    dirs: 'directions',
    loss: 'place of the loss',
    of: 'loss',
    out: 'output',
    cut: 'window of truncation',
    opt: 'optimiser',
    lr: 'learning rate',
    clip: 'clipping',
    both: 'forward values',
    par: 'weights',
    c: 'cell compared',
    task: 'task',
    set: 'setting',
    run: 'run to compare with',
    q: 'question',
    n: 'seed of the question',
    view: 'view of the questions',
    topic: 'topic',
    level: 'difficulty',
    case: 'case',
    write: 'cell to write',
    h: 'number of units',
    len: 'length',
    text: 'sentence',
    e: 'change',
    lane: 'lane',
    depth: 'depth',
    node: 'value',
    tables: 'tables',
    hide: 'hidden panels',
    embed: 'embedding',
    present: 'presenter view',
    lang: 'language',
    theme: 'theme',
  },
};
