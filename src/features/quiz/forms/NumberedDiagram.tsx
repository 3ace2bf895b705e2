import { useMemo } from 'react';
import { cellOf } from '../../../cells/catalogue';
import { graphOf } from '../../../engine/build-graph';
import { nodeOf, type Graph } from '../../../engine/graph';
import { useAllWords } from '../../../i18n/MoreWords';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { elementsOf } from '../../../scene/diagram/elements';
import { extentOf, routeOf } from '../../../scene/diagram/geometry';

interface NumberedDiagramProps {
  readonly cellId: string;
  /** Keys of the elements that are numbered, from 1. */
  readonly spots: readonly string[];
}

/** A cell's diagram with numbers in place of some names. */
export function NumberedDiagram({ cellId, spots }: NumberedDiagramProps) {
  const words = useAllWords().quiz.place;
  const picture = useMemo(() => {
    const cell = cellOf(cellId);
    const placement = cell?.diagram?.landscape;
    if (cell === undefined || placement === undefined) return null;
    const graph = graphOf(cell.equations);
    const { elements, wires } = elementsOf(graph);
    const extents = new Map(
      elements.map((one) => {
        const extent = extentOf(one, placement, 4);
        return [
          one.key,
          one.sign.length > 1 ? { ...extent, width: Math.max(extent.width, 48) } : extent,
        ];
      }),
    );
    return { graph, placement, elements, wires, extents };
  }, [cellId]);
  if (picture === null) return null;
  const { graph, placement, elements, wires, extents } = picture;
  return (
    <svg
      className="numbered-diagram"
      viewBox={`20 30 ${placement.width - 20} ${placement.height - 30}`}
      role="img"
      aria-label={words.picture}
    >
      {wires.map((wire) => (
        <polyline
          key={wire.key}
          className="numbered-wire"
          points={routeOf(wire, placement, extents)
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
        />
      ))}
      {elements.map(({ key, kind, node, sign }) => {
        const place = placement.elements[key];
        const extent = extents.get(key);
        const number = spots.indexOf(key) + 1;
        if (place === undefined || extent === undefined || kind === 'exit') return null;
        const { width, height } = extent;
        return (
          <g key={key} className="numbered-element" data-spot={number > 0} data-kind={kind}>
            <rect
              x={place.x - width / 2}
              y={place.y - height / 2}
              width={width}
              height={height}
              rx={kind === 'operator' ? height / 2 : 6}
            />
            <text x={place.x} y={place.y} dy="0.35em">
              {number > 0
                ? number
                : kind === 'value'
                  ? nodeNameOf(graph, node)
                  : kind === 'join'
                    ? ''
                    : sign}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Only what a name is given to: a product's formula would be too long for its box. */
function nodeNameOf(graph: Graph, id: string): string {
  const node = nodeOf(graph, id);
  return node.named || node.operation === 'input' || node.operation === 'previous'
    ? plainSymbol(graph, node)
    : '';
}
