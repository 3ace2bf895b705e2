import type { UnitStatistics } from './unit-statistics';

/** In which order units are listed: by number, the most active first, or the longest memory first. */
export type UnitOrder = 'number' | 'activity' | 'half-life';

/** The units (0-based) in that order. Equals keep the order of their numbers; what has no number comes last. */
export function orderOf(
  statistics: readonly Pick<UnitStatistics, 'activity' | 'halfLife'>[],
  order: UnitOrder,
): readonly number[] {
  const rank = (unit: number): number => {
    const value =
      order === 'number'
        ? -unit
        : order === 'activity'
          ? statistics[unit]?.activity
          : statistics[unit]?.halfLife;
    return value === null || value === undefined || Number.isNaN(value) ? -Infinity : value;
  };
  // Not a difference: two memories without end are equal, and Infinity − Infinity is not.
  return statistics
    .map((_, unit) => unit)
    .sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) > rank(b) ? -1 : 1));
}
