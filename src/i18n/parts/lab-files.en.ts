import { formatsOf } from '../format';

const { count } = formatsOf('en');
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const shapeOf = (sizes: readonly (number | null)[]): string =>
  `(${sizes.map((size) => (size === null ? 'any' : String(size))).join(' × ')})`;

/** How a trained model leaves the lab, and how others come in. */
export const labFiles = {
  elsewhere:
    'The link leads to a model that was trained or opened on another machine and is kept there, in that browser. The usual preset is shown. To pass a model on, save it as a file in the lab, under “In and out”.',
  ownElsewhere:
    'The link leads to a run on data that somebody brought along. A link does not carry them, and they are not kept in this browser; they are once the training has begun. To pass such a run on, save it as a file in the lab, under “In and out”.',
  provenance: {
    lab: ({ updates, seed, fingerprint }: { updates: number; seed: number; fingerprint: string }) =>
      `Trained in the lab on this machine: ${count(updates)} updates from seed ${seed}. Fingerprint of the weights: ${fingerprint}.`,
    file: ({ name }: { name: string }) => `Read from the file ${name}.`,
  },
  openIn: {
    label: 'Open this model in',
    pages: { explore: 'Explorer', gradients: 'Gradients', compare: 'Comparison' },
    explore: 'Open in the explorer',
    gradients: 'Open in the gradients',
    compare: 'Open in the comparison',
    opening: 'Opening …',
    hint: 'Takes the weights that are shown and the chosen sample along; Back leads to the lab again.',
    gone: 'This checkpoint is not kept any more. Choose another.',
    noSample: 'The chosen text has no words that could be read.',
    failed: ({ message }: { message: string }) => `The model could not be opened: ${message}`,
  },
  name: ({ task, updates, sample }: { task: string; updates: number; sample: string }) =>
    `${task} · ${count(updates)} updates · ${sample}`,
  title: 'In and out',
  out: {
    title: 'Save',
    of: ({ updates }: { updates: number }) =>
      updates === 1 ? 'After 1 update' : `After ${count(updates)} updates`,
    run: 'The run, to go on with later',
    runNote: 'Settings, curves, weights and the optimiser’s memory in one file.',
    ownNote: 'Your own data go into the file, as the run cannot go on without them.',
    weights: 'Weights with the names of PyTorch',
    scripts: 'A script that reads the weights and repeats the prediction',
    scriptNote: ({ file }: { file: string }) =>
      `It looks for ${file} beside itself: save the weights as .npz too.`,
    noKeras: 'Keras has no layer for this cell.',
    save: ({ what, format }: { what: string; format: string }) => `${what}: save as ${format}`,
    formats: {
      run: 'Run file',
      safetensors: 'safetensors',
      npz: 'NumPy .npz',
      pytorch: 'PyTorch',
      keras: 'Keras',
    },
    saved: ({ name }: { name: string }) => `Saved: ${name}`,
    failed: ({ message }: { message: string }) => `The file could not be made: ${message}`,
    nothing: 'There is no run to save yet.',
  },
  in: {
    title: 'Open a file',
    note: 'A run saved here; the state dict of a PyTorch nn.LSTM, nn.GRU or nn.RNN as .safetensors or .npz; or Keras LSTM weights as .npz. The file stays on this machine.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    reading: ({ name }: { name: string }) => `Reading ${name} …`,
    unreadable: 'The browser could not read the file.',
    nothingChanged: 'Nothing was changed.',
    dismiss: 'Put it away',
  },
  run: {
    title: ({ name }: { name: string }) => `${name}: a saved run`,
    task: 'Task',
    cell: 'Cell',
    size: 'Size',
    sizes: ({
      hidden,
      layers,
      directions,
    }: {
      hidden: number;
      layers: number;
      directions: number;
    }) =>
      `${hidden} units, ${layers === 1 ? '1 layer' : `${layers} layers`}, ${directions === 1 ? 'one direction' : 'both directions'}`,
    updates: 'Updates',
    seed: 'Seed',
    validation: 'Validation loss',
    fingerprint: 'Fingerprint',
    data: 'Your data',
    open: 'Open in the lab and go on',
  },
  model: {
    title: ({ name }: { name: string }) => `${name}: a model`,
    sources: { pytorch: 'PyTorch', keras: 'Keras', own: 'Unrolled' },
    from: 'Written by',
    what: ({ input }: { input: number }) => (input === 1 ? '1 input' : `${count(input)} inputs`),
    words: ({ rows }: { rows: number }) => `an embedding of ${count(rows)} words`,
    readout: ({ size }: { size: number }) => (size === 1 ? '1 output' : `${size} outputs`),
    noReadout: 'no read-out',
    reluNote: 'The file does not say which function this RNN was made with: choose it.',
    activation: 'Function',
    unused: ({ names }: { names: string }) => `Not part of the network: ${names}`,
    network: 'Network in the file',
    head: 'Read-out',
    noHead: 'none',
    on: 'It reads',
    ons: { last: 'the last step', every: 'every step' },
    means: 'It gives',
    meanings: { mse: 'a number', bce: 'a logit (probability)', softmax: 'classes (softmax)' },
    sequence: 'Sequence that goes in',
    sequences: { sine: 'sine', random: 'random', typed: 'typed' },
    length: 'Length',
    typed: ({ inputs }: { inputs: number }) =>
      inputs === 1 ? 'Numbers, one a timestep' : `Numbers, ${inputs} a line, one line a timestep`,
    typedIds: ({ rows }: { rows: number }) => `Numbers of words, 0 to ${rows - 1}`,
    name: 'Name',
    open: 'Open in the explorer',
    badLine: ({ line, needs, has }: { line: number; needs: number; has: number }) =>
      `Line ${line} has ${has} numbers; it needs ${needs}.`,
    badNumber: ({ text }: { text: string }) => `“${text}” is not a number that can go in.`,
    badCount: ({ most }: { most: number }) => `It takes 1 to ${most} timesteps.`,
    tooLarge: ({ what, has, most }: { what: string; has: number; most: number }) =>
      `The model has ${count(has)} ${what}; the explorer shows at most ${count(most)}.`,
    units: 'units',
    inputs: 'inputs',
  },
  kept: {
    title: ({ count: models, most }: { count: number; most: number }) =>
      `Models kept on this machine (${models} of ${most})`,
    none: 'None yet: a model is kept when you open it in the explorer.',
    open: 'Open',
    openOf: ({ name }: { name: string }) => `Open ${name}`,
    rename: 'Rename',
    renameOf: ({ name }: { name: string }) => `Rename ${name}`,
    newName: ({ name }: { name: string }) => `New name of ${name}`,
    cancel: 'Cancel',
    pin: 'Pin',
    pinOf: ({ name }: { name: string }) => `Pin ${name}, so that it does not give way`,
    delete: 'Delete',
    deleteOf: ({ name }: { name: string }) => `Delete ${name}`,
    outcome: {
      kept: ({ name }: { name: string }) => `“${name}” is kept on this machine.`,
      thinned: ({ name }: { name: string }) =>
        `There is room for 20 models: the oldest that is not pinned, “${name}”, gave way.`,
      'all pinned': ({ name }: { name: string }) =>
        `There is room for 20 models and all are pinned: “${name}” lasts until this page is closed. Unpin or delete one.`,
      full: ({ name }: { name: string }) =>
        `The disk is full: “${name}” lasts until this page is closed. Delete kept models to make room.`,
      refused: ({ name }: { name: string }) =>
        `The browser keeps nothing here (a private window, perhaps): “${name}” lasts until this page is closed.`,
      renamed: ({ name }: { name: string }) => `It is called “${name}” now.`,
      deleted: ({ name }: { name: string }) => `“${name}” is deleted.`,
    },
  },
  problem: {
    empty: 'The file is empty.',
    tooLarge: ({
      what,
      bytes,
      most,
    }: {
      what: 'file' | 'header' | 'contents' | 'settings';
      bytes: number;
      most: number;
    }) =>
      `${{ file: 'The file has', header: 'The part that says what the file holds has', contents: 'Unpacked, the file has', settings: 'The settings have' }[what]} ${megabytes(bytes)}; at most ${megabytes(most)} are read.`,
    tooMany: ({ what, has, most }: { what: 'tensors' | 'axes'; has: number; most: number }) =>
      what === 'tensors'
        ? `There are ${count(has)} tensors in the file; at most ${count(most)} are read.`
        : `A tensor has ${has} axes; at most ${most} are read.`,
    cutOff: ({ format, needs, has }: { format: string; needs: number; has: number }) =>
      `The file is cut off: as ${format} it needs ${count(needs)} bytes and has ${count(has)}. Save or download it again.`,
    otherFormat: {
      pytorch:
        'This was saved by torch.save, which can hold code and is not read. In Python: from safetensors.torch import save_file; save_file(model.state_dict(), "model.safetensors").',
      hdf5: 'This is an HDF5 file. In Python: numpy.savez("model.npz", *model.get_weights()).',
      keras: 'This is a .keras file. In Python: numpy.savez("model.npz", *model.get_weights()).',
      unknown: 'This is neither a saved run nor a safetensors or .npz file.',
    },
    header: ({ format, where }: { format: string; where: string }) =>
      where === ''
        ? `The part that says what the file holds cannot be read as ${format}.`
        : `The file cannot be read as ${format}: “${where}” is not what it should be.`,
    damaged: ({ name }: { name: string }) =>
      name === ''
        ? 'The file is damaged or cut off: what is read is not what was written.'
        : `The file is damaged at “${name}”: what is read is not what was written.`,
    packing: ({ name }: { name: string }) =>
      `“${name}” is packed in a way that is not read (encrypted, or not by deflate).`,
    nameTwice: ({ name }: { name: string }) => `“${name}” is in the file twice.`,
    numberType: ({ name, found }: { name: string; found: string }) =>
      `“${name}” has numbers of the type ${found}; floating-point numbers are read.`,
    place: ({ name }: { name: string }) =>
      `The bytes of “${name}” do not stand where the file says.`,
    length: ({
      name,
      shape,
      needs,
      has,
    }: {
      name: string;
      shape: readonly number[];
      needs: number;
      has: number;
    }) => `“${name}” has ${count(has)} bytes; its shape ${shapeOf(shape)} needs ${count(needs)}.`,
    noRecurrent: ({ names }: { names: string }) =>
      `There is no LSTM, GRU or RNN among the tensors${names === '' ? '' : ` (${names})`}.`,
    several: ({ prefixes }: { prefixes: string }) =>
      `There are several networks in the file: ${prefixes}.`,
    projection: ({ name }: { name: string }) =>
      `The LSTM has a projection (“${name}”): no cell here has an h that is smaller than its c.`,
    layers: ({ has, most }: { has: number; most: number }) =>
      `The network has ${has} layers; at most ${most} are shown.`,
    unequal: ({ sizes }: { sizes: string }) =>
      `The layers have different numbers of units (${sizes}); here all have the same.`,
    gates: ({ name, room, hidden }: { name: string; room: number; hidden: number }) =>
      `“${name}” has room for ${room} rows at ${hidden} units: no cell here has that many gates.`,
    missing: ({ name }: { name: string }) => `“${name}” is missing.`,
    unexpected: ({ name }: { name: string }) =>
      `“${name}” looks like a weight of the network and has no place in it.`,
    shape: ({
      name,
      found,
      needs,
    }: {
      name: string;
      found: readonly number[];
      needs: readonly (number | null)[];
    }) => `“${name}” has the shape ${shapeOf(found)} and needs ${shapeOf(needs)}.`,
    notFinite: ({ name, index }: { name: string; index: number }) =>
      `Entry ${count(index)} of “${name}” is not a number, or infinite.`,
    orderUnclear:
      'The arrays have no names, and could be two layers as well as two directions. Save them with names, or as a state dict.',
    sizesUnknown: ({ cell }: { cell: string }) =>
      `How many units and inputs the cell “${cell}” has cannot be told from the shapes.`,
    cellUnknown: ({ cell }: { cell: string }) => `There is no cell “${cell}” here.`,
    newer: ({ version, known }: { version: number; known: number }) =>
      `The run was saved by a newer version (${version}; this one reads up to ${known}). Reload the page.`,
    settings: ({ path }: { path: string }) => `The settings of the run are not valid: “${path}”.`,
    tasks: ({ task }: { task: string }) => `There is no task “${task}” here.`,
    misfit: ({ name }: { name: string }) =>
      `“${name}” does not fit the settings that the file was saved with.`,
    tooLittle: ({ message }: { message: string }) => `Its data cannot be prepared: ${message}`,
  },
};
