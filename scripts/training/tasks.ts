import { changesOf, co2Forecast } from '../../src/tasks/co2/changes';
import { loadRecord } from '../../src/tasks/co2/record';
import type { Forecast } from '../../src/tasks/forecast';
import { sineForecast } from '../../src/tasks/sine/waves';
import type { Recipe } from './descend';

/** A preset whose weights are trained. */
export interface TrainedTask {
  readonly id: 'sine' | 'co2';
  readonly forecast: Forecast;
  readonly recipe: Recipe;
  /** For docs/presets.md: what is held out, and what the rivals say. */
  readonly notes: string;
}

/** Every preset whose weights are trained, with its data. */
export async function trainedTasks(): Promise<readonly TrainedTask[]> {
  return [
    {
      id: 'sine',
      forecast: sineForecast(),
      recipe: { updates: 2000, learningRate: 0.02, largestNorm: 1 },
      notes: `Waves of 96 steps, starting from zero states. Training draws 16 at a time: period 20–24 or 26–30 steps, amplitude
0.6–1, any phase. Held out are 60 waves of periods 24.2 to 25.8, which training never draws; the explorer shows the one
of period 25. Errors count from the ninth step on, for the model and for the naive forecast alike: before that neither
period nor amplitude can be told.`,
    },
    {
      id: 'co2',
      forecast: co2Forecast(changesOf(await loadRecord())),
      recipe: { updates: 1500, learningRate: 0.02, largestNorm: 1 },
      notes: `The monthly means of Mauna Loa, March 1958 to April 2020 (Scripps CO₂ Program, CC BY 4.0, from the npm package
vega-datasets; five missing months are filled on a straight line by \`scripts/co2-data.ts\`). Training draws 8 windows of
120 months that end by December 2005, and standardises with mean and standard deviation of those years. Held out are
the forecasts for January 2006 to April 2020, made in one run over the whole series.`,
    },
  ];
}
