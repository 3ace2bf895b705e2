import { nodeOf, type Graph, type Shape, type Size } from './graph';

/** The shape of a node in a few letters: `H`, `H × H + X`, `scalar`. */
export function shapeWords(graph: Graph, id: string): string {
  return wordsOf(nodeOf(graph, id).shape);
}

export function wordsOf(shape: Shape): string {
  switch (shape.kind) {
    case 'scalar':
      return 'scalar';
    case 'vector':
      return letters(shape.size);
    case 'matrix':
      return `${letters(shape.rows)} × ${letters(shape.columns)}`;
  }
}

function letters({ hidden, input, constant }: Size): string {
  return [
    [hidden, 'H'],
    [input, 'X'],
    [constant, ''],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, letter]) => (count === 1 && letter !== '' ? letter : `${count}${letter}`))
    .join(' + ');
}
