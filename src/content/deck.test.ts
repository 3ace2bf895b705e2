import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../cells/catalogue';
import { formatNumber } from '../engine/formula/format-number';
import { outcomeOf } from '../features/quiz/live/outcome';
import { readLive } from '../features/quiz/live/read-live';
import { runsOfLink } from '../parts/run/runs-of-link';
import { draw } from '../quiz/drawn/draw';
import { inOrder } from '../quiz/in-order';
import { forms, questionSchema, type Question } from '../quiz/question';
import { namesIn } from '../quiz/rich-text';
import { score, type Facts } from '../quiz/score';
import { rightAnswer, wrongAnswers } from './answers.fixture';
import { deck } from './deck';

async function factsOf(question: Question): Promise<Facts> {
  return {
    drawn: question.form === 'numeric' ? draw(question.problem, 1) : null,
    outcome: question.form === 'predict' ? await outcomeOf(question) : null,
  };
}

/** Every text in both languages, with where it stands. */
function textsOf(value: unknown, where = ''): { where: string; en: string; zh: string }[] {
  if (Array.isArray(value)) return value.flatMap((one, k) => textsOf(one, `${where}[${k}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { en, zh } = value as Record<string, unknown>;
  if (typeof en === 'string' && typeof zh === 'string') return [{ where, en, zh }];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${where}.${key}`));
}

it('Every id is there once, in the folder of its topic', async () => {
  const ids = deck.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, topic, load } of deck) {
    const file = await load();
    expect([file.id, file.topic]).toEqual([id, topic]);
  }
});

it('Everything that the articles ask outright is there, and 25 questions that they lack', () => {
  // The table at the end of the fact sheet that the questions come from.
  const asked =
    '001 004 005 006 008 009 011 021 022 023 027 031 032 035 036 040 041 042 047 062 066 067 068 069 070 071 075 084 086 087 092 093 094 095 096 106 108';
  const lacked = Array.from({ length: 25 }, (_, k) => `X${String(k + 1).padStart(2, '0')}`);
  const ids = deck.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...asked.split(' ').map((n) => `Q${n}`), ...lacked]));
});

it('Every form is asked in', async () => {
  const files = await Promise.all(deck.map(({ load }) => load()));
  expect(new Set(files.map(({ form }) => form))).toEqual(new Set(forms));
});

describe.each(deck.map((entry) => [entry.id, entry] as const))('%s', (_, { load }) => {
  async function parse(): Promise<Question> {
    const result = v.safeParse(questionSchema, await load());
    if (!result.success) throw new Error(JSON.stringify(v.flatten(result.issues), null, 1));
    return result.output;
  }

  it('fits the schema', async () => {
    await parse();
  });

  it('speaks both languages, with the same numbers', async () => {
    for (const { where, en, zh } of textsOf(await parse())) {
      expect(namesIn(zh).toSorted(), `${where}: names`).toEqual(namesIn(en).toSorted());
      expect((en.match(/\$/g) ?? []).length % 2, `${where}: dollars (en)`).toBe(0);
      expect((zh.match(/\$/g) ?? []).length % 2, `${where}: dollars (zh)`).toBe(0);
      expect(en, `${where}: English`).not.toMatch(/[\u4e00-\u9fff]/);
      const isCodeOnly = zh === en;
      if (!isCodeOnly && !/^[\s\S]{0,12}$/.test(zh)) {
        expect(zh, `${where}: Chinese`).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it('takes its own answer for right, and none of its distractors', async () => {
    const question = await parse();
    const facts = await factsOf(question);
    expect(score(question, rightAnswer(question, facts), facts)).toMatchObject({
      right: true,
      share: 1,
    });
    for (const wrong of wrongAnswers(question, facts)) {
      const scored = score(question, wrong, facts);
      expect(scored?.right, JSON.stringify(wrong)).toBe(false);
      expect(scored?.remarks.filter(({ right }) => !right).length).toBeGreaterThan(0);
    }
  });

  it('names only numbers that are there', async () => {
    const question = await parse();
    const { drawn } = await factsOf(question);
    const known = new Set([
      ...question.live.readings.map(({ name }) => name),
      ...(drawn === null ? [] : ['answer', ...Object.keys(drawn.givens)]),
      ...(question.form === 'predict' ? ['now', 'then'] : []),
    ]);
    for (const { where, en } of textsOf(question)) {
      for (const name of namesIn(en)) expect(known, `${where}: ${name}`).toContain(name);
    }
  });

  it('asks for parts that the cell has', async () => {
    const question = await parse();
    if (question.form === 'label') {
      const cell = cellOf(question.cell);
      const places = cell?.diagram?.landscape.elements ?? {};
      for (const { at } of question.spots) expect(Object.keys(places)).toContain(at);
    }
    if (question.form === 'order' && question.drives !== undefined) {
      const cell = cellOf(question.drives);
      const computed = question.steps.flatMap(({ computes = [] }) => computes);
      expect(inOrder(cell?.equations ?? '', computed), 'the right order is the cell').toBeNull();
      expect(inOrder(cell?.equations ?? '', computed.toReversed())).toMatch(/_prev/);
    }
  });

  it('opens its live view, which has the numbers that the answer says', async () => {
    const question = await parse();
    const { problems, runs } = await runsOfLink(question.live.link);
    expect(problems).toEqual([]);
    if (runs.length > 0) expect(question.live.readings).not.toEqual([]);
    const values = await readLive(question.live);
    for (const { name, is } of question.live.readings) {
      const value = values.get(name) ?? NaN;
      expect(formatNumber(value), `${name} is ${String(value)}`).toBe(formatNumber(is));
    }
  });
});
