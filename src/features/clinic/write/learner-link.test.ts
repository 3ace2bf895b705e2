import { describe, expect, it } from 'vitest';
import { writeTasks } from '../../../clinic/write/catalogue';
import { runsOfLink } from '../../../parts/run/runs-of-link';
import { learnerLink } from './learner-link';

const tasks = await Promise.all(
  writeTasks.map(async ({ id, load }) => ({ id, one: await load() })),
);

describe('A cell that somebody wrote', () => {
  it.each(tasks.map(({ id, one }) => [id, one] as const))(
    'runs in the explorer with its own equations: %s',
    async (_, { cell }) => {
      const text = `# mine\n${cell.equations}`;
      const { runs } = await runsOfLink(learnerLink(cell, 'My cell', text));
      expect(runs.map((run) => run.cell.equations)).toEqual([text]);
      expect(runs[0]?.setup).toMatchObject({ preset: 'latch', cell: cell.id });
    },
  );
});
