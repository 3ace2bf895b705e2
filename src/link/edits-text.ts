import type { Edit, Update } from '../engine/edit';
import type { LossChoice } from '../engine/loss-choice';

/** More edits than this are neither written nor read: nobody makes them by hand, and a link has to be passed on. */
export const MOST_EDITS = 400;

/** Beyond this a number is not one that a hand would set. */
const LARGEST = 1e6;

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/**
 * Edits as a link writes them, `w:1:W_f:13:0.5,h:1:f:*:10:0`: the kind's letter, where (counted from 1, `*` for all, lane `y`
 * for the read-out) and the value.
 */
export function writeEdits(edits: readonly Edit[]): string {
  return edits.slice(0, MOST_EDITS).map(writeEdit).join(',');
}

function writeEdit(edit: Edit): string {
  const number = String(edit.value);
  switch (edit.kind) {
    case 'weight':
      return [
        'w',
        edit.lane === 'readout' ? 'y' : edit.lane + 1,
        edit.name,
        edit.index + 1,
        number,
      ].join(':');
    case 'initial':
      return ['s', edit.lane + 1, edit.state, edit.unit + 1, number].join(':');
    case 'input':
      return ['x', edit.timestep + 1, edit.feature + 1, number].join(':');
    case 'hold':
      return ['h', edit.lane + 1, edit.node, anyOf(edit.unit), anyOf(edit.timestep), number].join(
        ':',
      );
    case 'update':
      return ['u', ...lossFields(edit.loss), ...trainingFields(edit), number].join(':');
  }
}

function lossFields({ of, at, output }: LossChoice): readonly string[] {
  return [of, typeof at === 'number' ? String(at + 1) : at, String(output + 1)];
}

function trainingFields({ window, optimiser, rate, clip }: Update): readonly string[] {
  return [window ?? '*', optimiser, rate, clip ?? '*'].map(String);
}

/** The edits of a text, and each part of it that is none. Never throws. */
export function readEdits(text: string): {
  readonly edits: readonly Edit[];
  readonly bad: readonly string[];
} {
  const edits: Edit[] = [];
  const bad: string[] = [];
  const parts = text.split(',');
  for (const part of parts.slice(0, MOST_EDITS)) {
    const edit = readEdit(part);
    if (edit === null) bad.push(part);
    else edits.push(edit);
  }
  if (parts.length > MOST_EDITS) bad.push(...parts.slice(MOST_EDITS, MOST_EDITS + 1));
  return { edits, bad };
}

function readEdit(part: string): Edit | null {
  const [kind, ...fields] = part.split(':');
  const value = readValue(fields.pop());
  if (value === null) return null;
  const [a, b, c, d] = fields;
  switch (kind) {
    case 'w': {
      const lane = a === 'y' ? 'readout' : readIndex(a);
      const index = readIndex(c);
      if (lane === null || !isName(b) || index === null || fields.length !== 3) return null;
      return { kind: 'weight', lane, name: b, index, value };
    }
    case 's': {
      const lane = readIndex(a);
      const unit = readIndex(c);
      if (lane === null || !isName(b) || unit === null || fields.length !== 3) return null;
      return { kind: 'initial', lane, state: b, unit, value };
    }
    case 'x': {
      const timestep = readIndex(a);
      const feature = readIndex(b);
      if (timestep === null || feature === null || fields.length !== 2) return null;
      return { kind: 'input', timestep, feature, value };
    }
    case 'h': {
      const lane = readIndex(a);
      const unit = c === '*' ? undefined : readIndex(c);
      const timestep = d === '*' ? undefined : readIndex(d);
      if (
        lane === null ||
        !isName(b) ||
        unit === null ||
        timestep === null ||
        fields.length !== 4
      ) {
        return null;
      }
      return { kind: 'hold', lane, node: b, unit: unit ?? null, timestep: timestep ?? null, value };
    }
    case 'u':
      return readUpdate(fields, value);
    default:
      return null;
  }
}

/** Nobody presses more often, and each is a run there and back. */
const MOST_UPDATES = 200;

function readUpdate(fields: readonly string[], value: number): Update | null {
  const [of, place, out, cut, optimiser, lr, most] = fields;
  const output = readIndex(out);
  const window = cut === '*' ? undefined : readIndex(cut);
  const rate = readValue(lr);
  const clip = most === '*' ? undefined : readValue(most);
  const at = place === 'last' || place === 'every' ? place : readIndex(place);
  const isSound =
    fields.length === 7 &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= MOST_UPDATES &&
    (rate ?? 0) > 0 &&
    (clip === undefined || (clip ?? 0) > 0);
  if (!isSound || at === null || output === null || window === null || rate === null) return null;
  if (of !== 'error' && of !== 'output' && of !== 'hidden') return null;
  if (optimiser !== 'sgd' && optimiser !== 'adam') return null;
  const loss = { of, at, output } as const;
  return {
    kind: 'update',
    loss,
    window: window === undefined ? null : window + 1,
    optimiser,
    rate,
    clip: clip ?? null,
    value,
  };
}

function anyOf(index: number | null): string {
  return index === null ? '*' : String(index + 1);
}

function readIndex(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) - 1 : null;
}

function isName(text: string | undefined): text is string {
  return text !== undefined && NAME.test(text);
}

function readValue(text: string | undefined): number | null {
  if (text === undefined || !/^-?\d{1,7}(\.\d{1,24})?(e-?\d{1,3})?$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= LARGEST ? value : null;
}
