import { useEffect, useMemo, useRef } from 'react';
import { createHistogramView } from '../../../draw/histogram';
import type { View } from '../../../draw/view';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import type { Distribution } from '../../../scene/histogram';
import { layOutHistogram, type HistogramScene } from '../../../scene/histogram-layout';
import { useView } from '../../../stores/view';
import { binEdges, fullestBin } from './bins';
import { HistogramTable } from './HistogramTable';

const WIDTH = 144;
const HEIGHT = 68;

interface HistogramFigureProps {
  /** "forget gate f". */
  readonly name: string;
  readonly distribution: Distribution;
}

/** How often a value took which size, with the saturated share of a gate; a table where figures are tables. */
export function HistogramFigure({ name, distribution }: HistogramFigureProps) {
  const words = useAllWords().units.histogram;
  const formats = useFormats();
  const tables = useView((view) => view.tables);
  const { histogram, saturation, hue } = distribution;
  const shares = saturation && {
    both: words.saturated({ share: formats.percent(saturation.both) }),
    below: words.below({ share: formats.percent(saturation.below) }),
    above: words.above({ share: formats.percent(saturation.above) }),
  };
  const fullest = fullestBin(histogram);
  const label = words.whole({
    name,
    values: formats.count(histogram.total),
    parts:
      fullest === null
        ? ''
        : words.fullest({
            ...writtenEdges(histogram, fullest),
            share: formats.percent((histogram.counts[fullest] ?? 0) / histogram.total),
          }),
  });
  return (
    <figure className="histogram">
      <figcaption>
        <span data-hue={hue} className="histogram-name">
          {name}
        </span>
        {shares !== null && (
          <>
            <span className="histogram-share">{shares.both}</span>
            <span className="histogram-ends">
              <span>{shares.below}</span> <span>{shares.above}</span>
            </span>
          </>
        )}
      </figcaption>
      {tables ? (
        <HistogramTable name={name} histogram={histogram} />
      ) : (
        <Drawing label={label} distribution={distribution} />
      )}
    </figure>
  );
}

function writtenEdges(histogram: Distribution['histogram'], bin: number) {
  const [from, to] = binEdges(histogram, bin);
  return { from: formatNumber(from), to: formatNumber(to) };
}

function Drawing({
  label,
  distribution,
}: {
  readonly label: string;
  readonly distribution: Distribution;
}) {
  const root = useRef<SVGGElement>(null);
  const view = useRef<View<HistogramScene> | null>(null);
  const scene = useMemo(() => layOutHistogram(distribution, WIDTH, HEIGHT), [distribution]);
  useEffect(() => {
    if (root.current === null) return undefined;
    const created = createHistogramView(root.current, (value) =>
      String(Number(value.toFixed(2))).replace('-', '−'),
    );
    view.current = created;
    return () => {
      created.destroy();
      view.current = null;
    };
  }, []);
  useEffect(() => {
    view.current?.render(scene);
  }, [scene]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <g ref={root} />
    </svg>
  );
}
