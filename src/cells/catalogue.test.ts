import { describe, expect, test } from 'vitest';
import { graphOf } from '../engine/build-graph';
import { placesOf } from '../engine/stages';
import { cellOf, cells } from './catalogue';

const GIVEN = ['parameter', 'number', 'input', 'previous'];

test('the LSTM comes first, the others in the order in which they were published', () => {
  expect(cells.map(({ id }) => id)).toEqual([
    'lstm',
    'rnn',
    'lstm-1997',
    'peephole',
    'gru',
    'gru-cho',
    'layernorm',
    'mgu',
    'cifg',
  ]);
});

test('a cell is found by the id in a link, and an unknown id finds none', () => {
  expect(cellOf('gru-cho')?.paper.year).toBe(2014);
  expect(cellOf('toString')).toBeUndefined();
});

describe.each(cells.map((cell) => ({ id: cell.id, cell, graph: graphOf(cell.equations) })))(
  'the cell $id',
  ({ cell, graph }) => {
    test('names itself, its stages and its sentence in both languages', () => {
      const words = [cell.name, cell.description, ...cell.stages.map(({ name }) => name)];
      for (const { en, zh } of words) {
        expect(en.trim()).not.toBe('');
        expect(zh.trim()).not.toBe('');
      }
      expect(cell.description.en).toMatch(/\.$/);
      expect(cell.description.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    });

    test('stages have ids of their own and arrive at nodes that the equations have', () => {
      expect(new Set(cell.stages.map(({ id }) => id)).size).toBe(cell.stages.length);
      const computed = cell.stages.flatMap(({ computes }) => computes);
      expect(computed.filter((id) => !graph.byId.has(id))).toEqual([]);
      expect(cell.stages.at(-1)?.computes.at(-1)).toBe('h');
    });

    test('no stage is empty, and every node that is computed is needed by one', () => {
      const places = placesOf(graph, cell.stages);
      const stages = new Set(
        graph.nodes
          .filter(({ operation }) => !GIVEN.includes(operation))
          .map(({ index }) => places[index]?.stage),
      );
      expect([...stages].sort()).toEqual(cell.stages.map((_, k) => k));

      // What no stage needs would silently fall to the last; then that stage would also need an equation it does not use.
      const needed = new Set<number>();
      const need = (index: number): void => {
        needed.add(index);
        graph.nodes[index]?.operands.forEach(need);
      };
      for (const id of cell.stages.flatMap(({ computes }) => computes)) {
        need(graph.byId.get(id)?.index ?? -1);
      }
      expect(graph.nodes.filter(({ index }) => !needed.has(index))).toEqual([]);
    });

    test('every equation has a role, and every role an equation', () => {
      expect(Object.keys(cell.roles).sort()).toEqual([...graph.equations].sort());
    });
  },
);

const withPytorch = cells.flatMap(({ id, equations, pytorch }) =>
  pytorch === undefined ? [] : [{ id, equations, pytorch }],
);

test.each(withPytorch)(
  'every parameter of the cell $id has its place in PyTorch, and nothing else has',
  ({ equations, pytorch }) => {
    expect(Object.keys(pytorch.parameters).sort()).toEqual(
      [...graphOf(equations).parameters].sort(),
    );
    const ofGates = Object.values(pytorch.parameters).filter(({ from }) => from !== 'extra');
    expect(new Set(ofGates.map(({ gate }) => gate))).toEqual(new Set(pytorch.gates.keys()));
  },
);
