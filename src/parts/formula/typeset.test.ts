// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { formulaOf } from '../../engine/formula/formula-of';
import { numbersOf } from '../../engine/formula/numbers-of';
import { readerAt } from '../../engine/formula/reader';
import { rowOf } from '../../engine/formula/row-of';
import { huesOf } from '../../scene/hue';
import { trialOf } from '../../features/explorer/say/trial.fixture';
import { texOf, typeset } from './typeset';

describe('A formula set by KaTeX', () => {
  it.each(cells.map((cell) => [cell.id, cell] as const))(
    'is understood for every equation of %s, in symbols, numbers and terms, each symbol in its hue',
    (_, cell) => {
      const { trace } = trialOf(cell);
      const { graph } = trace.model;
      const reader = readerAt(trace, 3);
      for (const id of graph.equations) {
        for (const parts of [
          formulaOf(graph, id),
          numbersOf(graph, id, 1, reader),
          rowOf(graph, id, 1, reader),
        ]) {
          const element = document.createElement('span');
          typeset(element, texOf(parts, huesOf(graph, cell.roles)));
          expect(element.querySelector('.katex-error'), id).toBeNull();
          expect(element.querySelector('.katex-html')?.textContent).not.toBe('');
          expect(element.querySelector('.katex-html')?.textContent).not.toContain('hue');
        }
        const element = document.createElement('span');
        typeset(element, texOf(formulaOf(graph, id), huesOf(graph, cell.roles)));
        const role = cell.roles[id] ?? 'ink';
        expect(element.querySelector(`.katex-html .hue-${role}`)?.textContent).toContain(id);
      }
    },
  );
});
