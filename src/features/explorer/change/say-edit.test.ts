import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../engine/edit';
import { en } from '../../../i18n/en';
import { more as moreEn } from '../../../i18n/more.en';
import { more as moreZh } from '../../../i18n/more.zh';
import { zh } from '../../../i18n/zh';
import { runOf } from '../../../stores/run';
import { openSetup } from '../../../tasks/open-setup';
import { plainSetup } from '../../../tasks/setup';
import { sayEdit } from './say-edit';

async function said(preset: string, edit: Edit, cell = 'lstm'): Promise<readonly [string, string]> {
  const setup = plainSetup(preset, cell);
  const run = runOf(await openSetup(setup), setup);
  return [
    sayEdit(run, edit, { ...en, ...moreEn }, 'en'),
    sayEdit(run, edit, { ...zh, ...moreZh }, 'zh'),
  ];
}

const hold = (change: Partial<Extract<Edit, { kind: 'hold' }>> = {}): Edit => ({
  kind: 'hold',
  lane: 0,
  node: 'f',
  unit: 1,
  timestep: 9,
  value: 0,
  ...change,
});

describe('A change is said', () => {
  it('of a weight by the name of its entry', async () => {
    const edit: Edit = { kind: 'weight', lane: 0, name: 'W_f', index: 4, value: -1.5 };
    expect(await said('latch', edit)).toEqual(['W_f[2, h₁] = −1.50', 'W_f[2, h₁] = −1.50']);
  });

  it('of a state to begin from by its unit', async () => {
    const edit: Edit = { kind: 'initial', lane: 0, state: 'c', unit: 1, value: 0.5 };
    expect(await said('latch', edit)).toEqual(['c₀ of unit 2 = 0.500', '第 2 个单元的 c₀ = 0.500']);
  });

  it('of the input by its line and timestep, in the units in which it is read', async () => {
    const edit: Edit = { kind: 'input', timestep: 484, feature: 0, value: 3 };
    expect(await said('co2', edit)).toEqual([
      'change over the last month at t = 1998-08: 3.00',
      't = 1998-08 的过去一个月的变化量：3.00',
    ]);
  });

  it('of a held value by how far it is held', async () => {
    expect(await said('latch', hold())).toEqual([
      'forget gate held at 0.00, unit 2, t = 10',
      '遗忘门钳制为 0.00，第 2 个单元，t = 10',
    ]);
    expect(await said('latch', hold({ unit: null, timestep: null, value: 1 }))).toEqual([
      'forget gate held at 1.00, all units, always',
      '遗忘门钳制为 1.00，全部单元，所有时间步',
    ]);
  });

  it('with its layer or direction where there are several, and without where there is one', async () => {
    const [layered] = await said('two-layers', hold({ lane: 1 }));
    expect(layered).toBe('forget gate held at 0.00, unit 2, t = 10 (layer 2)');
    const [backward, inChinese] = await said('both-ways', hold({ lane: 1 }));
    expect(backward).toMatch(/\(.*backward\)$/);
    expect(inChinese).toMatch(/（.*反向）$/);
    const readout: Edit = { kind: 'weight', lane: 'readout', name: 'b_y', index: 0, value: 1 };
    expect(await said('two-layers', readout)).toEqual(['b_y[1] = 1.00', 'b_y[1] = 1.00']);
  });
});
