import { useEffect, useMemo, useRef } from 'react';
import { createHistogramView } from '../../../draw/histogram';
import type { View } from '../../../draw/view';
import type { Histogram } from '../../../engine/analysis/histogram';
import type { Saturation } from '../../../engine/analysis/saturation';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { layOutHistogram, type HistogramScene } from '../../../scene/histogram-layout';
import type { Hue } from '../../../scene/hue';
import { useView } from '../../../stores/view';
import './spreads.css';

interface SpreadPictureProps {
  readonly label: string;
  readonly hue: Hue;
  readonly histogram: Histogram;
  /** null for what is no gate. */
  readonly saturation: Saturation | null;
  /** In the unit of its values; wide ones lie over the whole figure. */
  readonly wide?: boolean;
  /** A value that a line stands at; null: none. */
  readonly rule?: number | null;
}

const HEIGHT = 68;

/** How often which value; a table where figures are tables. */
export function SpreadPicture(props: SpreadPictureProps) {
  const { label, histogram } = props;
  const tables = useView((view) => view.tables);
  return tables ? <SpreadTable label={label} histogram={histogram} /> : <Drawing {...props} />;
}

function Drawing({
  label,
  hue,
  histogram,
  saturation,
  wide = false,
  rule = null,
}: SpreadPictureProps) {
  const root = useRef<SVGGElement>(null);
  const view = useRef<View<HistogramScene> | null>(null);
  const width = wide ? 320 : 144;
  const scene = useMemo(
    () => layOutHistogram({ node: '', hue, histogram, saturation }, width, HEIGHT),
    [hue, histogram, saturation, width],
  );
  useEffect(() => {
    if (root.current === null) return undefined;
    const made = createHistogramView(root.current, (value) =>
      String(Number(value.toPrecision(3))).replace('-', '−'),
    );
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, []);
  useEffect(() => {
    view.current?.render(scene);
  }, [scene]);
  const { low, high } = histogram;
  const at = rule === null ? null : ((rule - low) / (high - low)) * width;
  return (
    <svg className="lab-spread" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      <g ref={root} />
      {at !== null && <line className="spread-rule" x1={at} x2={at} y1={0} y2={scene.baseline} />}
    </svg>
  );
}

function SpreadTable({ label, histogram }: Pick<SpreadPictureProps, 'label' | 'histogram'>) {
  const words = useAllWords().labCharts.spreads;
  const formats = useFormats();
  const { low, high, counts, total } = histogram;
  const edge = (bin: number): string =>
    formatNumber(Number((low + (bin / counts.length) * (high - low)).toPrecision(12)));
  return (
    <table className="spread-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count, bin) =>
          count === 0 ? null : (
            <tr key={bin}>
              <td>{edge(bin)}</td>
              <td>{edge(bin + 1)}</td>
              <td>{formats.percent(count / total)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
