import { describe, expect, it } from 'vitest';
import { graphOf } from './build-graph';
import { CLASSIC_CELLS } from './classic-cells.fixture';
import { nodeAt, nodeOf, type Graph } from './graph';
import { shapeWords } from './shape-words.fixture';

const ids = (graph: Graph): string[] => graph.nodes.map(({ id }) => id);
const operandIds = (graph: Graph, id: string): string[] =>
  nodeOf(graph, id).operands.map((index) => nodeAt(graph, index).id);

describe('graphOf', () => {
  it('puts operands before their users, at their own index', () => {
    for (const text of Object.values(CLASSIC_CELLS)) {
      const graph = graphOf(text);
      graph.nodes.forEach((node, index) => {
        expect(node.index).toBe(index);
        expect(graph.byId.get(node.id)).toBe(node);
        for (const operand of node.operands) expect(operand).toBeLessThan(index);
      });
      expect(new Set(ids(graph)).size).toBe(graph.nodes.length);
    }
  });

  it('names each value of an LSTM by its equation or its expression', () => {
    const graph = graphOf(CLASSIC_CELLS.lstm ?? '');
    expect(ids(graph).slice(0, 8)).toEqual([
      'W_f',
      'h_prev',
      'x',
      '[h_prev, x]',
      'W_f @ [h_prev, x]',
      'b_f',
      'W_f @ [h_prev, x] + b_f',
      'f',
    ]);
    expect(graph.equations).toEqual(['f', 'i', 'g', 'c', 'o', 'h']);
    expect(graph.states).toEqual(['h', 'c']);
    expect(graph.parameters).toEqual(['W_f', 'b_f', 'W_i', 'b_i', 'W_g', 'b_g', 'W_o', 'b_o']);
    expect(graph.nodes).toHaveLength(29);
    expect(graph.text).toBe(CLASSIC_CELLS.lstm);
  });

  it('makes the node of an equation the operation itself', () => {
    const graph = graphOf(CLASSIC_CELLS.lstm ?? '');
    expect(nodeOf(graph, 'f')).toMatchObject({ operation: 'sigmoid', named: true, line: 1 });
    expect(nodeOf(graph, 'c')).toMatchObject({ operation: 'add', named: true, line: 4 });
    expect(operandIds(graph, 'c')).toEqual(['f * c_prev', 'i * g']);
    expect(nodeOf(graph, 'f * c_prev')).toMatchObject({ operation: 'multiply', named: false });
    expect(nodeOf(graph, 'h_prev')).toMatchObject({ operation: 'previous', named: false });
    expect(nodeOf(graph, 'x')).toMatchObject({ operation: 'input', named: false, operands: [] });
    expect(nodeOf(graph, 'W_f')).toMatchObject({ operation: 'parameter', named: false });
  });

  it('makes equal expressions one node, whatever their spaces and parentheses', () => {
    const graph = graphOf('a = tanh(W@x)\nh = (tanh( ( W @ x ) )) * a + tanh(b * b)');
    expect(ids(graph)).toEqual(['W', 'x', 'W @ x', 'a', 'a * a', 'b', 'b * b', 'tanh(b * b)', 'h']);
  });

  it('takes an expression written out before its name for the named value', () => {
    const graph = graphOf('h = tanh(p + b) * a\na = tanh(p + b)');
    expect(operandIds(graph, 'h')).toEqual(['a', 'a']);
    const earlier = graphOf('q = 2 * tanh(b)\na = tanh(b)\nh = q');
    expect(operandIds(earlier, 'q')).toEqual(['2', 'a']);
    expect(nodeOf(earlier, 'a').line).toBe(2);
  });

  it('makes the second of two equal equations a copy of the first', () => {
    const graph = graphOf('p = tanh(b)\nq = tanh(b)\nh = p * q');
    expect(nodeOf(graph, 'p').operation).toBe('tanh');
    expect(nodeOf(graph, 'q')).toMatchObject({ operation: 'copy', named: true, line: 2 });
    expect(operandIds(graph, 'q')).toEqual(['p']);
    const readFirst = graphOf('s = tanh(q)\np = tanh(b)\nq = tanh(b)\nh = p * s');
    expect(operandIds(readFirst, 'q')).toEqual(['p']);
  });

  it.each([
    ['a = b', 'b', 'H'],
    ['a = 0.50', '0.5', 'scalar'],
    ['a = x', 'x', 'X'],
    ['a = h_prev', 'h_prev', 'H'],
  ])('reads "%s" as a copy', (line, operand, shape) => {
    const graph = graphOf(`${line}\nh = tanh(p)`);
    expect(nodeOf(graph, 'a').operation).toBe('copy');
    expect(operandIds(graph, 'a')).toEqual([operand]);
    expect(shapeWords(graph, 'a')).toBe(shape);
  });

  it('does not reorder operands', () => {
    expect(ids(graphOf('h = a + b + (b + a)'))).toEqual(['a', 'b', 'a + b', 'b + a', 'h']);
  });

  it.each([
    ['p - q - r', ['p - q', 'r']],
    ['p - (q - r)', ['p', 'q - r']],
    ['p + q * r', ['p', 'q * r']],
    ['(p + q) * r', ['p + q', 'r']],
    ['-p * q', ['-p', 'q']],
    ['-(p * q)', ['p * q']],
    ['p * -q', ['p', '-q']],
    ['p - -q', ['p', '-q']],
    ['--p', ['-p']],
    ['r * W @ p', ['r * W', 'p']],
    ['r * (W @ p)', ['r', 'W @ p']],
    ['W @ p * r', ['W @ p', 'r']],
    ['W @ (V @ p)', ['W', 'V @ p']],
    ['-W @ p', ['-W', 'p']],
    ['layernorm(p + q, r, s)', ['p + q', 'r', 's']],
  ])('groups "%s" as Python does', (expression, operands) => {
    expect(operandIds(graphOf(`h = ${expression}`), 'h')).toEqual(operands);
  });

  it.each([
    ['1', '1'],
    ['0.50', '0.5'],
    ['1e-3', '0.001'],
    ['2E+2', '200'],
    ['.5', '0.5'],
    ['3.', '3'],
    ['1e21', '1e+21'],
    ['1e-400', '0'],
  ])('reads the number %s as %s', (written, id) => {
    const node = nodeOf(graphOf(`h = ${written} * h_prev`), id);
    expect(node).toMatchObject({ operation: 'number', number: Number(written), named: false });
    expect(node.shape.kind).toBe('scalar');
  });

  it('accepts the lines in any order', () => {
    const lines = (CLASSIC_CELLS.lstm ?? '').trimEnd().split('\n');
    const turned = graphOf(lines.toReversed().join('\n'));
    expect(new Set(ids(turned))).toEqual(new Set(ids(graphOf(lines.join('\n')))));
    expect(turned.equations).toEqual(['h', 'o', 'c', 'g', 'i', 'f']);
    expect(turned.states).toEqual(['h', 'c']);
    expect(turned.parameters.slice(0, 2)).toEqual(['W_o', 'b_o']);
  });

  it('keeps the written order where nothing forbids it', () => {
    const graph = graphOf('b = tanh(p)\na = tanh(q)\nh = a * b');
    expect(ids(graph)).toEqual(['p', 'b', 'q', 'a', 'h']);
  });

  it('gives the first line that uses a value without a name', () => {
    const graph = graphOf('\na = x * c\nc = exp(p) * x\nh = exp(r) * k\nb = exp(p) + x');
    expect(nodeOf(graph, 'x').line).toBe(2);
    expect(nodeOf(graph, 'exp(p)').line).toBe(3);
    expect(nodeOf(graph, 'b').line).toBe(5);
    expect(nodeOf(graph, 'k').line).toBe(4);
  });

  it('ignores comments, blank lines, tabs, and every kind of line ending', () => {
    const graph = graphOf(
      '# a cell\r\n\r\n\ta  =  b # half\r   # nothing\n\u3000h = tanh(a)\u00a0#end',
    );
    expect(graph.equations).toEqual(['a', 'h']);
    expect(nodeOf(graph, 'a').line).toBe(3);
    expect(nodeOf(graph, 'h').line).toBe(5);
  });

  it('lets a line run on inside brackets', () => {
    const graph = graphOf('h = tanh(\n  W @ [h_prev, # the state\n\n x]\n) + b\na = (\n1)');
    expect(ids(graph)).toContain('W @ [h_prev, x]');
    expect(nodeOf(graph, 'a').line).toBe(6);
  });

  it('takes the names of JavaScript for ordinary names', () => {
    const graph = graphOf('h = constructor * __proto__ + toString * _prev + hasOwnProperty');
    expect(graph.parameters).toEqual([
      'constructor',
      '__proto__',
      'toString',
      '_prev',
      'hasOwnProperty',
    ]);
  });

  it('is the same graph each time', () => {
    const text = CLASSIC_CELLS.gru ?? '';
    expect(graphOf(text)).toEqual(graphOf(text));
  });
});
