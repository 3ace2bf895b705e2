import { describe, expect, it } from 'vitest';
import { lstm } from '../../../cells/lstm.cell';
import { gradeCell } from '../../../clinic/grade';
import { en } from '../../../i18n/en';
import { formatsOf } from '../../../i18n/format';
import { more as moreEn } from '../../../i18n/more.en';
import { more as moreZh } from '../../../i18n/more.zh';
import { zh } from '../../../i18n/zh';
import { sayFinding } from './say-finding';

/** What is said about the first check that fails, in both languages. */
function said(from: string, to: string): readonly [string, string] {
  const { checks } = gradeCell(lstm.equations.replace(from, to), lstm.equations);
  const failed = checks.find(({ outcome }) => outcome === 'failed');
  if (failed?.outcome !== 'failed') throw new Error('Nothing is wrong.');
  return [
    sayFinding(failed.name, failed.finding, { ...en, ...moreEn }, formatsOf('en')),
    sayFinding(failed.name, failed.finding, { ...zh, ...moreZh }, formatsOf('zh')),
  ];
}

describe('What a check found', () => {
  it.each([
    [
      'value',
      'f * c_prev',
      '(1 - f) * c_prev',
      'expected 1.40, found −0.200.',
      '应为 1.40，算得 −0.200',
    ],
    ['names', '+ b_i', '+ b_f', 'Not read yet: b_i.', '还没有用到：b_i。'],
    ['state', 'f * c_prev', 'f * h_prev', 'Not carried from step to step: c.', '没有逐步传递：c。'],
    [
      'shape',
      'W_o @ [h_prev, x]',
      'W_o @ [h_prev, h_prev]',
      'W_o should be a matrix of H × (H + X); here it is a matrix of H × 2H.',
      'W_o 应为 H × (H + X) 的矩阵，这里却是 H × 2H 的矩阵。',
    ],
    ['error', 'h = o *', 'h = o * *', 'Line 6: Found “*”', '第 6 行：这里应为'],
  ])('is said in both languages: %s', (_, from, to, english, chinese) => {
    const [inEnglish, inChinese] = said(from, to);
    expect(inEnglish).toContain(english);
    expect(inChinese).toContain(chinese);
  });
});
