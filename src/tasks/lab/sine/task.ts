import { forecastTask } from '../forecast/forecast-task';
import { waveOf } from './waves';

export const sine = forecastTask({
  id: 'sine',
  name: { en: 'Waves', zh: '波形' },
  description: {
    en: 'A sine wave, a sum of waves, a square wave or a chirp, with as much noise as you like: the model sees a window of it and says the next value.',
    zh: '正弦波、多个波的叠加、方波或啁啾信号，噪声大小可调：模型看到其中一段窗口，说出下一个值。',
  },
  source: null,
  usual: { window: 50, order: 10, said: ['level', 'difference'] },
  options: [
    {
      kind: 'choice',
      id: 'shape',
      name: { en: 'Wave', zh: '波形' },
      ways: [
        { id: 'sine', name: { en: 'sine', zh: '正弦波' } },
        { id: 'sum', name: { en: 'sum of three sines', zh: '三个正弦波之和' } },
        { id: 'square', name: { en: 'square wave', zh: '方波' } },
        {
          id: 'chirp',
          name: { en: 'chirp: faster and slower in turn', zh: '啁啾：忽快忽慢' },
        },
      ],
    },
    {
      kind: 'slider',
      id: 'period',
      name: { en: 'Period', zh: '周期' },
      least: 8,
      most: 100,
      step: 0.1,
      usual: 24.7,
      unit: { en: 'steps', zh: '步' },
    },
    {
      kind: 'slider',
      id: 'noise',
      name: { en: 'Noise', zh: '噪声' },
      least: 0,
      most: 1,
      step: 0.01,
      usual: 0,
      unit: null,
    },
    {
      kind: 'slider',
      id: 'length',
      name: { en: 'Length', zh: '长度' },
      least: 500,
      most: 10_000,
      step: 100,
      usual: 2000,
      unit: { en: 'steps', zh: '步' },
    },
  ],
  suggestion: { rate: 0.005, updates: 600 },
  series: (settled, seed) => {
    const shape = settled.way('shape');
    const period = settled.number('period');
    return {
      columns: [
        {
          name: { en: 'wave', zh: '波形' },
          unit: null,
          values: waveOf(
            { shape, period, noise: settled.number('noise'), length: settled.number('length') },
            seed,
          ),
        },
      ],
      target: 0,
      inputs: [0],
      nameOfStep: (step) => String(step + 1),
      season: shape === 'sine' || shape === 'square' ? Math.round(period) : null,
    };
  },
});
