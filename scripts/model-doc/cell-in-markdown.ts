import type { Cell, PytorchSource } from '../../src/engine/cell';
import { graphOf } from '../../src/engine/build-graph';
import { formulaOf } from '../../src/engine/formula/formula-of';
import { toTex } from '../../src/engine/formula/to-tex';
import { nodeOf, type Shape, type Size } from '../../src/engine/graph';
import { sizeText } from '../../src/engine/language/sizes';

/** What docs/model.md says of one cell: its equations as text and in TeX, and each name with its shape. */
export function cellInMarkdown(cell: Cell): string {
  const graph = graphOf(cell.equations);
  const { authors, year, title, where } = cell.paper;
  const tex = graph.equations.map((id) => toTex(formulaOf(graph, id)).replace(' = ', ' &= '));
  const values = graph.equations.map((id) => [
    code(id),
    [cell.roles[id] ?? 'value', ...(graph.states.includes(id) ? ['state'] : [])].join(', '),
    shapeOf(nodeOf(graph, id).shape),
    '',
  ]);
  const parameters = graph.parameters.map((id) => {
    const source = cell.pytorch?.parameters[id];
    return [
      code(id),
      'parameter',
      shapeOf(nodeOf(graph, id).shape),
      source === undefined || cell.pytorch === undefined ? '' : placeOf(source, cell.pytorch.gates),
    ];
  });
  return `### ${cell.name.en}

${cell.description.en} ${authors} (${year}), “${title}”, ${where}. In links: \`${cell.id}\`.

\`\`\`text
${cell.equations.trim()}
\`\`\`

\`\`\`math
\\begin{aligned}
${tex.join(' \\\\\n')}
\\end{aligned}
\`\`\`

${table([['name', 'what', 'shape', 'in PyTorch'], ...values, ...parameters])}
`;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function shapeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'scalar':
      return 'scalar';
    case 'vector':
      return wordsOf(shape.size);
    case 'matrix': {
      const columns = wordsOf(shape.columns);
      return `${wordsOf(shape.rows)} × ${columns.includes(' ') ? `(${columns})` : columns}`;
    }
  }
}

function wordsOf(size: Size): string {
  return sizeText({ known: size, unknowns: new Map() });
}

function placeOf(source: PytorchSource, gates: readonly string[]): string {
  const rows = gates.length === 1 ? '' : `, block ${source.gate}`;
  switch (source.from) {
    case 'joint':
      return `\`[weight_hh, weight_ih]\`${rows}`;
    case 'bias':
      return `\`bias_ih + bias_hh\`${rows}`;
    case 'extra':
      return `\`${source.tensor}\`, block ${source.gate}`;
    default:
      return `\`${source.from}\`${rows}`;
  }
}
