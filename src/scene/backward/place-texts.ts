import type { Point } from '../../engine/cell';

/** Where a text stands: on its base line. */
export interface Seat extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text that is looking for a seat. */
export interface Unplaced {
  readonly key: string;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
  /** Where it may stand, the best first. */
  readonly seats: readonly [Seat, ...Seat[]];
}

/** What texts must keep clear of. */
export interface Surroundings {
  /** Nothing may stand on these. */
  readonly solids: readonly Rect[];
  /** Runs of wires, which a text may cross if it must. */
  readonly runs: readonly Rect[];
  /** Nothing may leave this. */
  readonly room: Rect;
}

/** Round by round each text takes the best seat that the others leave it. */
const ROUNDS = 4;
const COLLISION = 1000;
const CROSSING = 40;
const LESS_WANTED = 6;

/** A seat for every text, by its key. The same for the same texts, in whatever order their numbers change. */
export function placeTexts(
  texts: readonly Unplaced[],
  { solids, runs, room }: Surroundings,
): ReadonlyMap<string, Seat> {
  const seats = new Map<string, Seat>();
  const rects = new Map<string, Rect>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of texts) {
      const { key, width, size } = text;
      const others = texts.flatMap((other) => (other === text ? [] : (rects.get(other.key) ?? [])));
      const costs = text.seats.map((seat, k) => {
        const rect = rectOf(seat, width, size);
        const hit = (one: Rect): number => (meet(rect, one) ? COLLISION + shared(rect, one) : 0);
        return (
          sumOf(solids, hit) +
          sumOf(others, hit) +
          sumOf(runs, (run) => (meet(rect, run) ? CROSSING : 0)) +
          outside(rect, room) * COLLISION +
          k * LESS_WANTED
        );
      });
      const seat = text.seats[costs.indexOf(Math.min(...costs))] ?? text.seats[0];
      seats.set(key, seat);
      rects.set(key, rectOf(seat, width, size));
    }
  }
  return seats;
}

/** What a text covers. */
export function rectOf({ x, y, anchor }: Seat, width: number, size: number): Rect {
  const left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  return { left, right: left + width, top: y - 0.76 * size, bottom: y + 0.2 * size };
}

export function meet(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(width, 0) * Math.max(height, 0);
}

function outside(rect: Rect, room: Rect): number {
  return (
    Math.max(room.left - rect.left, 0) +
    Math.max(rect.right - room.right, 0) +
    Math.max(room.top - rect.top, 0) +
    Math.max(rect.bottom - room.bottom, 0)
  );
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}
