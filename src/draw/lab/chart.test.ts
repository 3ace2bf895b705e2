// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { layOutChart, type ChartScene } from '../../scene/lab/chart';
import { lossChart } from '../../scene/lab/loss-chart';
import { createChartView } from './chart';

let root: SVGGElement;

beforeEach(() => {
  root = document.createElementNS('http://www.w3.org/2000/svg', 'g');
});

function sceneOf(updates: number, others: readonly string[] = []): ChartScene {
  const batches = Array.from({ length: updates }, (_, k) => 2 / (k + 1));
  const judged = { update: [updates], loss: [2 / updates] };
  return layOutChart(
    lossChart(
      {
        batches,
        training: judged,
        validation: judged,
        baseline: { name: 'naive', loss: 0.5 },
        others: others.map((name) => ({ name, update: [5, 10], loss: [1, 0.5] })),
        checkpoints: [{ update: updates, isBest: true }],
      },
      { update: 'update', loss: 'loss', batches: 'b', training: 't', validation: 'v' },
      300,
    ),
    { width: 500, height: 200, labels: 80, letters: 1 },
  );
}

describe('the drawn chart', () => {
  test('is the same whatever was drawn before', () => {
    const view = createChartView(root);
    view.render({ scene: sceneOf(40), at: null, looked: null });
    const straight = root.innerHTML;
    view.render({ scene: sceneOf(90, ['A', 'B']), at: 120, looked: 200 });
    expect(root.innerHTML).not.toBe(straight);
    view.render({ scene: sceneOf(40), at: null, looked: null });
    expect(root.innerHTML).toBe(straight);
  });

  test('names every curve, those put aside by their letters', () => {
    const view = createChartView(root);
    view.render({ scene: sceneOf(40, ['A', 'B']), at: null, looked: null });
    const labels = [...root.querySelectorAll('.chart-labels text')].map((one) => one.textContent);
    expect(labels).toEqual(['A', 'B', 'b', 't', 'v']);
    expect(root.querySelector('.chart-levels text')?.textContent).toBe('naive');
    expect(root.querySelectorAll('.chart-marks .best')).toHaveLength(1);
  });

  test('leaves nothing behind when it is destroyed', () => {
    const view = createChartView(root);
    view.render({ scene: sceneOf(40), at: 100, looked: 100 });
    view.destroy();
    expect(root.childNodes).toHaveLength(0);
  });
});
