import { useEffect, useMemo, useRef, useState } from 'react';
import { createWaterfallView } from '../../../draw/gate-product';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { productSceneOf, type ProductScene, type TermOrder } from '../../../scene/gate/product';
import { useView } from '../../../stores/view';
import { useUnit } from '../../../parts/run/use-unit';
import { ToggleButton } from '../../../ui/ToggleButton';
import type { LayerFigureProps } from './layer-figure';
import { largestOfProduct } from './product-words';
import { ProductResult } from './ProductResult';
import { ProductTermRow } from './ProductTermRow';
import { useLayer } from './use-layer';
import './gate.css';
import './product.css';

const HEAD = 24;
const LEAST_BARS = 40;

/** One unit's pre-activation term by term: every product begins where the sum before it ends. */
export function ProductFigure(props: LayerFigureProps) {
  const { run, timestep, width, height, edited, before = null } = props;
  const all = useAllWords();
  const words = all.gate.product;
  const formats = useFormats();
  const { gate, names, known, stageName } = useLayer(props);
  const unit = useUnit(run);
  const tables = useView((view) => view.tables);
  const [order, setOrder] = useState<TermOrder>('written');
  const scene = useMemo(
    () => productSceneOf(gate, run.trace, timestep, unit, order, before),
    [gate, run.trace, timestep, unit, order, before],
  );
  const of = { unit: scene.unit + 1, name: names.layer };
  const sizes = columnsOf(width, scene, tables);
  return (
    <section
      className="layer-figure product"
      aria-label={words.label({ ...of, timestep: timestep + 1 })}
      style={{ width, height }}
    >
      <div className="product-head">
        <h2>{words.title(of)}</h2>
        <div role="group" aria-label={words.order}>
          {(['written', 'size'] as const).map((one) => (
            <ToggleButton
              key={one}
              className="small"
              pressed={order === one}
              onPressedChange={() => {
                setOrder(one);
              }}
            >
              {words[one]}
            </ToggleButton>
          ))}
        </div>
      </div>
      <p className="product-largest">
        {known
          ? largestOfProduct(scene, names, all, formats)
          : all.gate.notYet({ stage: stageName })}
      </p>
      <div role="region" tabIndex={0} className="product-scroll" aria-label={words.scroll}>
        <div className="product-sheet">
          <table style={{ width: sizes.total }}>
            <colgroup>
              {sizes.columns.map((size, k) => (
                <col key={k} style={{ width: size }} />
              ))}
            </colgroup>
            <thead>
              <tr style={{ height: HEAD }}>
                <th scope="col">{words.term}</th>
                <th scope="col">{words.weight}</th>
                <th scope="col">{words.value}</th>
                {!tables && <td className="product-bars">{words.soFar}</td>}
                <th scope="col">{words.part}</th>
                {tables && <th scope="col">{words.soFar}</th>}
              </tr>
            </thead>
            <tbody>
              {scene.terms.map((term) => (
                <ProductTermRow
                  key={term.key}
                  term={term}
                  hue={gate.hue}
                  names={names}
                  unit={scene.unit}
                  known={known}
                  tables={tables}
                  edited={edited}
                  onEdit={props.onEdit}
                />
              ))}
            </tbody>
          </table>
          {!tables && known && <Waterfall scene={scene} left={sizes.left} width={sizes.bars} />}
        </div>
      </div>
      {known && <ProductResult scene={scene} roles={run.cell.roles} />}
    </section>
  );
}

/** The bars have the width that the numbers leave. */
function columnsOf(
  width: number,
  { terms }: ProductScene,
  tables: boolean,
): { columns: readonly number[]; left: number; bars: number; total: number } {
  const narrow = width < 420;
  const scaled = terms.some(({ scale }) => scale.length > 0);
  const numbers = [narrow ? 40 : 64, narrow ? 74 : 90, (narrow ? 56 : 72) * (scaled ? 2 : 1)];
  const product = narrow ? 58 : 70;
  const left = numbers.reduce((sum, one) => sum + one, 0);
  const bars = tables ? 90 : Math.max(width - left - product - (narrow ? 4 : 18), LEAST_BARS);
  const columns = tables ? [...numbers, product, bars] : [...numbers, bars, product];
  return { columns, left, bars, total: left + bars + product };
}

interface WaterfallProps {
  readonly scene: ProductScene;
  readonly left: number;
  readonly width: number;
}

function Waterfall({ scene, left, width }: WaterfallProps) {
  const root = useRef<SVGGElement>(null);
  const view = useRef<ReturnType<typeof createWaterfallView> | null>(null);
  const [row, setRow] = useState(0);

  useEffect(() => {
    if (root.current === null) return undefined;
    const created = createWaterfallView(root.current);
    view.current = created;
    // As high as the rows that it stands beside: letters and fingers decide that.
    const rows = root.current.closest('.product-sheet')?.querySelector('tbody');
    const measure = (): void => {
      const first = rows?.firstElementChild;
      // Not its rectangle on the screen: the pane may still be growing.
      if (first instanceof HTMLElement) setRow(first.offsetHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (rows) observer.observe(rows);
    return () => {
      observer.disconnect();
      created.destroy();
    };
  }, []);

  useEffect(() => {
    view.current?.render({ product: scene, width, row });
  }, [scene, width, row]);

  return (
    <svg
      className="product-drawing"
      style={{ left, top: HEAD }}
      width={width}
      height={scene.terms.length * row}
      aria-hidden="true"
      focusable="false"
    >
      <g ref={root} />
    </svg>
  );
}
