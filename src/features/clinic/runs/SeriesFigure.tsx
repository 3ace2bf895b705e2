import { useMemo } from 'react';
import type { Hue } from '../../../scene/hue';
import { placeIn, seriesPicture, type Extent } from '../../../scene/clinic/series-picture';

const WIDTH = 300;
const HEIGHT = 64;

interface SeriesFigureProps {
  /** What it shows, in words. */
  readonly label: string;
  readonly values: ArrayLike<number>;
  /** How many of them are drawn. */
  readonly shown: number;
  readonly extent: Extent;
  readonly hue: Hue;
  /** 0-based place of the cursor; null: none. */
  readonly cursor?: number | null;
  /** 0-based place from which the two sides differ; null: not told. */
  readonly parting: number | null;
}

/** A row of numbers as bars or a line. */
export function SeriesFigure({
  label,
  values,
  shown,
  extent,
  hue,
  cursor = null,
  parting,
}: SeriesFigureProps) {
  const { bars, line, zero } = useMemo(
    () => seriesPicture(values, shown, extent, WIDTH, HEIGHT),
    [values, shown, extent],
  );
  const at = (place: number): number => placeIn(place, values.length, WIDTH);
  return (
    <svg
      className="run-series"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      data-hue={hue}
    >
      {parting !== null && (
        <line className="run-series-parting" x1={at(parting)} x2={at(parting)} y1={0} y2={HEIGHT} />
      )}
      <line className="run-series-zero" x1={0} x2={WIDTH} y1={zero} y2={zero} />
      {bars.map(({ index, ...bar }) => (
        <rect key={index} className="run-series-bar" data-now={index === cursor} {...bar} />
      ))}
      {line !== '' && <path className="run-series-line" d={line} />}
      {cursor !== null && cursor >= 0 && (
        <line className="run-series-cursor" x1={at(cursor)} x2={at(cursor)} y1={0} y2={HEIGHT} />
      )}
    </svg>
  );
}
