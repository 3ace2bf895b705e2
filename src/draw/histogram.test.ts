// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { distributionsOf } from '../scene/histogram';
import { layOutHistogram } from '../scene/histogram-layout';
import { exampleRun } from '../scene/run.fixture';
import { createHistogramView } from './histogram';

const { cell, trace } = exampleRun('lstm', 30, 3);
const [forget, , , candidate] = distributionsOf(cell, trace, null).map((distribution) =>
  layOutHistogram(distribution, 160, 72),
);

it('A drawn histogram is the same whatever was drawn before, and leaves nothing behind', () => {
  if (forget === undefined || candidate === undefined) throw new Error('There are six.');
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const view = createHistogramView(root, String);
  view.render(forget);
  const first = root.outerHTML;
  expect(root.querySelectorAll('.histogram-bars rect')).toHaveLength(20);
  expect(root.querySelectorAll('.histogram-zones rect')).toHaveLength(2);
  view.render(candidate);
  expect(root.querySelectorAll('.histogram-zones rect')).toHaveLength(0);
  view.render(forget);
  expect(root.outerHTML).toBe(first);
  view.destroy();
  expect(root.outerHTML).toBe('<g></g>');
});
