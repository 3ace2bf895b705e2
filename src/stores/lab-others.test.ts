import { beforeEach, expect, test } from 'vitest';
import { loadLabTask } from '../tasks/lab/catalogue';
import { usualSettings } from '../trainer/run-settings';
import { putAside, removeOther, useLabOthers } from './lab-others';
import { noProgress } from './lab-progress';

const settings = usualSettings(await loadLabTask('sine'));

function aside(): void {
  const { history } = noProgress;
  putAside({ settings, history, update: 1, scores: [], fingerprint: '0000000000000000' });
}

const letters = (): string =>
  useLabOthers
    .getState()
    .others.map(({ letter }) => letter)
    .join('');

const remove = (letter: string): void => {
  const other = useLabOthers.getState().others.find((one) => one.letter === letter);
  if (other !== undefined) removeOther(other.id);
};

beforeEach(() => {
  useLabOthers.setState({ others: [] });
});

test('a run keeps its letter when another one is removed, and a new one gets none that is taken', () => {
  [1, 2, 3].forEach(aside);
  expect(letters()).toBe('ABC');
  remove('A');
  expect(letters()).toBe('BC');
  aside();
  expect(letters()).toBe('BCD');
});

test('no two runs share a letter however many are put aside, and the letter that has just gone is not given next', () => {
  let gone = '';
  for (let k = 0; k < 20; k += 1) {
    const before = letters();
    aside();
    const now = letters();
    expect(new Set(now).size).toBe(now.length);
    expect(now).toHaveLength(Math.min(k + 1, 4));
    expect(now.at(-1)).not.toBe(gone);
    gone = before.length === 4 ? (before[0] ?? '') : '';
  }
});
