import { expect, it } from 'vitest';
import { cells } from '../../../cells/catalogue';
import { en } from '../../../i18n/en';
import { zh } from '../../../i18n/zh';
import { formatsOf } from '../../../i18n/format';
import { say } from './say';
import { trialOf } from './trial.fixture';
it('dump', () => {
  const out: string[] = [];
  for (const cell of cells) {
    const run = trialOf(cell);
    out.push('### ' + cell.id);
    for (const t of [0, 7])
      for (const node of run.trace.model.graph.nodes) {
        if (t === 0 && node.operation === 'parameter') continue;
        out.push(`${t} ${node.id}: ${say(run, node.id, t, 2, en, formatsOf('en'))}`);
        out.push(`      ${say(run, node.id, t, 2, zh, formatsOf('zh'))}`);
      }
  }
  console.log(out.join('\n'));
  expect(1).toBe(1);
});
