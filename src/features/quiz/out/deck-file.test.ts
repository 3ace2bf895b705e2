import * as v from 'valibot';
import { expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { namesIn } from '../../../quiz/rich-text';
import { questionSchema, type Question } from '../../../quiz/question';
import { ankiDeck, csvDeck } from './deck-file';
import { written } from './written';

async function all(): Promise<readonly Question[]> {
  return Promise.all(deck.map(async ({ load }) => v.parse(questionSchema, await load())));
}

it('A question that is written down has every number, and does not give its order away', async () => {
  for (const one of await Promise.all((await all()).map(written))) {
    const { question, fillings, tasks, solution } = one;
    for (const text of [question.ask, question.answer]) {
      for (const name of namesIn(text.en))
        expect([...fillings.keys()], question.id).toContain(name);
    }
    if (question.form === 'order') {
      expect(tasks, question.id).not.toEqual(solution);
      expect(new Set(tasks)).toEqual(new Set(solution));
    }
    if (question.form === 'predict') expect(one.exact, question.id).toMatch(/ → /);
  }
});

it('Anki gets three fields a note, TeX in its own brackets, and nothing that is not filled in', async () => {
  const lines = (await ankiDeck(await all(), 'zh')).trimEnd().split('\n');
  const notes = lines.filter((line) => !line.startsWith('#'));
  expect(notes).toHaveLength(deck.length);
  for (const note of notes) {
    expect(note.split('\t')).toHaveLength(3);
    expect(note).not.toMatch(/\$|\[\[[a-z]\w*\]\]/i);
    expect((note.match(/\\\(/g) ?? []).length).toBe((note.match(/\\\)/g) ?? []).length);
    // The language that comes first does so on the front.
    expect(note.split('<hr>')[0]).toMatch(/[\u4e00-\u9fff]/);
  }
});

it('A table has a line for each question, and is read back field by field', async () => {
  const { default: papaparse } = await import('papaparse');
  const text = await csvDeck(await all());
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = papaparse.parse(text.slice(1).trimEnd());
  expect(errors).toEqual([]);
  expect(data).toHaveLength(deck.length + 1);
  for (const row of data) expect(row).toHaveLength(8);
});
