import { createRandom } from '../../engine/random';
import { forecastTask } from '../../tasks/lab/forecast/forecast-task';

const name = { en: 'test', zh: '测试' };

/** A series that rises and swings, as the CO₂ record does, with a value that was not measured. */
export const co2Like = forecastTask({
  id: 'co2-like',
  name,
  description: name,
  source: null,
  usual: { window: 6, order: 6, said: ['level', 'difference'] },
  options: [],
  series: () => {
    const random = createRandom(3);
    const values = Float64Array.from(
      { length: 300 },
      (_, k) => 310 + k / 5 + 3 * Math.sin(k / 2) + random.uniform(),
    );
    values[270] = NaN;
    return {
      columns: [{ name, unit: null, values }],
      target: 0,
      inputs: [0],
      nameOfStep: (step) => String(step + 1),
      season: 12,
    };
  },
});
