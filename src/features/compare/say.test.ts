import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { formatsOf } from '../../i18n/format';
import { more as moreEn } from '../../i18n/more.en';
import { more as moreZh } from '../../i18n/more.zh';
import { zh } from '../../i18n/zh';
import { lastHidden } from '../../tasks/comparisons/comparison';
import { plainSetup, type Setup } from '../../tasks/setup';
import { usualBeginOf } from '../../tasks/variant';
import { namesOf } from './names';
import { sayDifferences } from './say-differences';
import { sayReach } from './say-facts';
import { answer } from './worker/compute';
import type { Column } from './worker/protocol';

const english = { ...en, ...moreEn };
const chinese = { ...zh, ...moreZh };
const formats = formatsOf('en');

async function columnOf(setup: Setup): Promise<Column> {
  const task = { slot: 0, setup, loss: lastHidden, clip: null, lane: 0 };
  const reply = await answer({ kind: 'columns', id: 1, tasks: [task] });
  const outcome = reply.kind === 'columns' ? reply.outcomes[0] : undefined;
  if (outcome?.kind !== 'done') throw new Error('The column could not be computed.');
  return outcome.result;
}

const usual = usualBeginOf('reach');
const drawn = (cell: string, forgetBias = 1): Setup => ({
  ...plainSetup('reach', cell),
  begin: { ...usual, forgetBias },
});

describe('What sets a column apart', () => {
  it('is counted in blocks and parameters where the cell is another', async () => {
    const [gru, lstm] = [await columnOf(drawn('gru')), await columnOf(drawn('lstm'))];
    expect(sayDifferences(gru, lstm, 'A · LSTM', english, formats)).toBe(
      '3 blocks instead of 4, 24% fewer parameters (3,296 instead of 4,352), 25% fewer multiply-adds.',
    );
  });

  it('is the one setting that differs', async () => {
    const [zero, one] = [await columnOf(drawn('lstm', 0)), await columnOf(drawn('lstm'))];
    expect(sayDifferences(zero, one, 'A', english, formats)).toBe(
      'Differs only in forget bias: 0 instead of 1.',
    );
    expect(sayDifferences(zero, zero, 'A', english, formats)).toBe('The same as A.');
  });

  it('is other weights where the seed is another', async () => {
    const [a, b] = [await columnOf({ ...drawn('rnn'), seed: 2 }), await columnOf(drawn('rnn'))];
    expect(sayDifferences(a, b, 'A', english, formats)).toBe(
      'Same equations, other weights: seed 2 instead of the usual.',
    );
  });

  it('names columns of the same cell by it', () => {
    const shown = [0, 1].map((bias, slot) => ({
      task: { slot, setup: drawn('lstm', bias), loss: lastHidden, clip: null, lane: 0 },
      outcome: null,
      current: false,
    }));
    expect(namesOf(shown, english.compare, formats, 'en')).toEqual([
      'A · forget bias 0',
      'B · forget bias 1',
    ]);
  });
});

describe('What becomes of a gradient', () => {
  it('is said with its numbers', async () => {
    const column = await columnOf(drawn('lstm', 0));
    const said = sayReach(column, 'A · LSTM', english, formats);
    expect(said).toMatch(/A · LSTM keeps 1\.\d\d × 10⁻¹³ of the 5\.66 .* It vanishes\.$/);
    expect(sayReach(column, 'A', chinese, formatsOf('zh'))).toMatch(
      /1\.\d\d × 10⁻¹³。梯度消失了。$/,
    );
  });

  it('is not said to vanish where it comes through the cell state', async () => {
    const column = await columnOf({ ...plainSetup('latch', 'lstm'), steps: 61 });
    const said = sayReach(column, 'B', english, formats);
    expect(said).toContain('it travels along c');
    expect(said).not.toContain('vanishes');
  });
});
