import type { Choice, Option, Slider } from '../options';
import type { Said } from './change';

/** Where the sliders of a series stand at first. */
export interface Usual {
  readonly window: number;
  readonly horizon?: number;
  readonly order: number;
  /** What can be said of it, the usual one first. */
  readonly said: readonly [Said, ...Said[]];
}

const SAYINGS: Readonly<Record<Said, Choice['ways'][number]>> = {
  level: { id: 'level', name: { en: 'the value', zh: '数值本身' } },
  difference: { id: 'difference', name: { en: 'its change', zh: '变化量' } },
  return: { id: 'return', name: { en: 'its change in per cent', zh: '变化率' } },
};

/** What can be chosen for any series. */
export function forecastOptions({ window, horizon = 1, order, said }: Usual): readonly Option[] {
  return [
    slider('window', 'Window', '窗口长度', 2, 256, window, 'steps', '步'),
    slider('horizon', 'Steps ahead', '向前预测', 1, 30, horizon, 'steps', '步'),
    {
      kind: 'choice',
      id: 'said',
      name: { en: 'Goes in and is forecast', zh: '输入与预测的量' },
      ways: said.map((one) => SAYINGS[one]),
    },
    {
      kind: 'choice',
      id: 'scaling',
      name: { en: 'Scaling', zh: '缩放方式' },
      ways: [
        { id: 'standard', name: { en: 'mean 0, deviation 1', zh: '均值 0、标准差 1' } },
        { id: 'range', name: { en: '0 to 1', zh: '0 到 1' } },
        { id: 'none', name: { en: 'none', zh: '不缩放' } },
      ],
    },
    slider('gaps', 'Gaps of 5 taken out', '挖去的缺口（每个 5 步）', 0, 40, 0, null, null),
    slider('order', 'Least squares looks back', '最小二乘回看', 1, 30, order, 'steps', '步'),
  ];
}

function slider(
  id: string,
  en: string,
  zh: string,
  least: number,
  most: number,
  usual: number,
  unitEn: string | null,
  unitZh: string | null,
): Slider {
  const unit = unitEn === null || unitZh === null ? null : { en: unitEn, zh: unitZh };
  return { kind: 'slider', id, name: { en, zh }, least, most, step: 1, usual, unit };
}
