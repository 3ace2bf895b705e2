import type { Stage } from '../engine/cell';

/*
 * Sub-steps that several cells share. Names are short: each is a chip in the transport bar.
 */

export const join: Stage = {
  id: 'join',
  name: { en: 'Join', zh: '拼接' },
  computes: ['[h_prev, x]'],
};

export const forget: Stage = {
  id: 'forget',
  name: { en: 'Forget', zh: '遗忘' },
  computes: ['f'],
};

export const input: Stage = {
  id: 'input',
  name: { en: 'Input', zh: '输入' },
  computes: ['i', 'g', 'i * g'],
};

export const updateCell: Stage = {
  id: 'update',
  name: { en: 'Update', zh: '更新' },
  computes: ['c'],
};

export const output: Stage = {
  id: 'output',
  name: { en: 'Output', zh: '输出' },
  computes: ['o'],
};

export const hidden: Stage = {
  id: 'hidden',
  name: { en: 'Hidden', zh: '隐藏' },
  computes: ['h'],
};

export const reset: Stage = {
  id: 'reset',
  name: { en: 'Reset', zh: '重置' },
  computes: ['r'],
};

export const updateGate: Stage = {
  id: 'update',
  name: { en: 'Update', zh: '更新' },
  computes: ['z'],
};

export const candidate: Stage = {
  id: 'candidate',
  name: { en: 'Candidate', zh: '候选' },
  computes: ['n'],
};
