import { useMemo } from 'react';
import { cellOf } from '../../../cells/catalogue';
import { graphOf } from '../../../engine/build-graph';
import { nodeOf } from '../../../engine/graph';
import { useAllWords } from '../../../i18n/MoreWords';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { elementsOf } from '../../../scene/diagram/elements';
import { extentOf, routeOf } from '../../../scene/diagram/geometry';
import type { FormProps } from './form-props';
import { PlaceForm } from './PlaceForm';

/** Places in a cell's diagram are numbered, and get their names. */
export function LabelForm({
  question,
  seed,
  answer,
  onAnswer,
  score,
  fillings,
}: FormProps<'label'>) {
  const { cell, spots, decoys } = question;
  return (
    <>
      <NumberedDiagram cellId={cell} spots={spots.map(({ at }) => at)} />
      <PlaceForm
        lefts={spots.map((_, k) => k + 1)}
        rights={[...spots, ...decoys].map(({ label }) => label)}
        seed={seed}
        placed={answer?.form === 'label' ? answer.placed : []}
        onPlace={(placed) => onAnswer({ form: 'label', placed })}
        score={score}
        fillings={fillings}
      />
    </>
  );
}

interface NumberedDiagramProps {
  readonly cellId: string;
  /** Keys of the elements that are numbered, from 1. */
  readonly spots: readonly string[];
}

function NumberedDiagram({ cellId, spots }: NumberedDiagramProps) {
  const words = useAllWords().quiz.place;
  const picture = useMemo(() => {
    const cell = cellOf(cellId);
    const placement = cell?.diagram?.landscape;
    if (cell === undefined || placement === undefined) return null;
    const graph = graphOf(cell.equations);
    const { elements, wires } = elementsOf(graph);
    const extents = new Map(elements.map((one) => [one.key, extentOf(one, placement, 4)]));
    return { graph, placement, elements, wires, extents };
  }, [cellId]);
  if (picture === null) return null;
  const { graph, placement, elements, wires, extents } = picture;
  return (
    <svg
      className="numbered-diagram"
      viewBox={`0 0 ${placement.width} ${placement.height}`}
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
              rx={kind === 'operator' ? width / 2 : 6}
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
function nodeNameOf(graph: ReturnType<typeof graphOf>, id: string): string {
  const node = nodeOf(graph, id);
  return node.named || node.operation === 'input' || node.operation === 'previous'
    ? plainSymbol(graph, node)
    : '';
}
