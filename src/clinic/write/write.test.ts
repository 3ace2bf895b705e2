import { describe, expect, it } from 'vitest';
import { graphOf } from '../../engine/build-graph';
import { gradeCell } from '../grade';
import { gradeLines } from '../grade/lines';
import { writeTasks } from './catalogue';
import { givenBy } from './task';

const tasks = await Promise.all(
  writeTasks.map(async ({ id, load }) => [id, await load()] as const),
);

describe('The tasks to write a cell', () => {
  it('are five, in this order', () => {
    const inOrder = [...tasks].sort(([, a], [, b]) => a.order - b.order).map(([id]) => id);
    expect(inOrder).toEqual(['lstm', 'gru', 'rnn', 'peephole', 'cifg']);
  });
});

describe.each(tasks)('To write %s', (_, task) => {
  const { cell, lines, start } = task;
  const { equations } = cell;
  const written = equations.split('\n').filter((line) => line !== '');

  it('is explained line by line, in both languages', () => {
    expect(lines.map(({ name }) => name)).toEqual(graphOf(equations).equations);
    for (const { en, zh } of [task.task, ...lines.flatMap((line) => [line.is, ...line.hints])]) {
      expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('does not say the answer in a hint', () => {
    const compact = (text: string): string => text.replace(/#.*/, '').replaceAll(/[\s`]/g, '');
    for (const { name, hints } of lines) {
      const answer = compact(written.find((line) => line.startsWith(`${name} =`)) ?? '');
      for (const { en, zh } of hints) {
        expect(compact(en)).not.toContain(answer);
        expect(compact(zh)).not.toContain(answer);
      }
    }
  });

  it('begins with nothing, and gives every parameter and what it reads', () => {
    expect(start).toBe('');
    expect(gradeLines(start, equations).lines.every(({ outcome }) => outcome === 'absent')).toBe(
      true,
    );
    const given = givenBy(task);
    expect(given.map(({ name }) => name)).toEqual(graphOf(equations).parameters);
    for (const { name, shape, reads } of given) {
      expect(reads !== null, name).toBe(shape.kind === 'matrix');
    }
  });

  it('is right once the model answer stands there', () => {
    expect(gradeCell(equations, equations)).toMatchObject({ passed: true });
    const { lines: graded, others } = gradeLines(equations, equations);
    expect(graded.map(({ outcome }) => outcome)).toEqual(written.map(() => 'right'));
    expect(others).toEqual([]);
  });

  it('sees each line by itself, in any order', () => {
    written.forEach((line, k) => {
      const { lines: graded } = gradeLines(`# mine\n\n${line}`, equations);
      expect(graded.map(({ outcome }) => outcome)).toEqual(
        written.map((_line, other) => (other === k ? 'right' : 'absent')),
      );
      expect(graded[k]).toMatchObject({ line: 3 });
    });
  });

  it('sees what is wrong with a line whatever else is wrong', () => {
    const text = written.map((line) => line.replace('=', '= 0.5 *')).join('\n');
    const { lines: graded } = gradeLines(text, equations);
    expect(graded.map(({ outcome }) => outcome)).toEqual(written.map(() => 'wrong'));
  });
});
