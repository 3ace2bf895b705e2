import type { Hue } from '../../../scene/hue';
import { sparklinePath } from './sparkline';

const WIDTH = 64;
const HEIGHT = 28;

export interface Course {
  readonly state: string;
  readonly hue: Hue;
  readonly values: Float64Array;
  /** The size at the upper and lower edge, the same for every unit. */
  readonly full: number;
}

/** A unit's states over the whole sequence, small; a hair line is zero. */
export function Sparkline({
  label,
  courses,
}: {
  readonly label: string;
  readonly courses: readonly Course[];
}) {
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {courses.map(({ state, hue, values, full }) => (
        <path key={state} data-hue={hue} d={sparklinePath(values, full, WIDTH, HEIGHT)} />
      ))}
    </svg>
  );
}
