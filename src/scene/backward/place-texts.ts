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
/** How many texts may move to make room for one. */
const MOST_MOVED = 4;

/** A text with what each of its seats covers, and what is against that seat whatever the other texts do. */
interface Guest {
  readonly rects: readonly Rect[];
  readonly costs: readonly number[];
}

/** The number of the seat that each text has, −1 for none yet. */
type Seating = readonly number[];

/** A seat for every text, by its key. The same for the same texts, in whatever order their numbers change. */
export function placeTexts(
  texts: readonly Unplaced[],
  surroundings: Surroundings,
): ReadonlyMap<string, Seat> {
  const guests = texts.map((text) => guestOf(text, surroundings));
  const inTurn = seatedInTurn(guests, [...guests.keys()]);
  const seating = isClear(guests, inTurn)
    ? inTurn
    : better(guests, inTurn, seatedInTurn(guests, [...guests.keys()].reverse()));
  return new Map(texts.map(({ key, seats }, k) => [key, seats[seating[k] ?? 0] ?? seats[0]]));
}

function seatedInTurn(guests: readonly Guest[], turns: readonly number[]): Seating {
  let seating: Seating = guests.map(() => -1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const k of turns) seating = seating.with(k, bestFor(guests, k, seating));
  }
  for (let round = 0; round < ROUNDS && !isClear(guests, seating); round++) {
    for (const k of turns) {
      if (costOf(guests, k, seating) >= COLLISION) seating = withRoomFor(guests, k, seating);
    }
  }
  return seating;
}

/** True where nothing runs into anything. */
function isClear(guests: readonly Guest[], seating: Seating): boolean {
  return guests.every((_, k) => costOf(guests, k, seating) < COLLISION);
}

function better(guests: readonly Guest[], a: Seating, b: Seating): Seating {
  const sum = (seating: Seating) => sumOf([...guests.keys()], (k) => costOf(guests, k, seating));
  return sum(b) < sum(a) ? b : a;
}

function guestOf({ seats, width, size }: Unplaced, { solids, runs, room }: Surroundings): Guest {
  const rects = seats.map((seat) => rectOf(seat, width, size));
  const costs = rects.map(
    (rect, seat) =>
      sumOf(solids, (solid) => hit(rect, solid)) +
      sumOf(runs, (run) => (meet(rect, run) ? CROSSING : 0)) +
      outside(rect, room) * COLLISION +
      seat * LESS_WANTED,
  );
  return { rects, costs };
}

/** Where text `k` goes on its best seat once those that it meets there have gone to theirs; as before where that is no better. */
function withRoomFor(guests: readonly Guest[], k: number, before: Seating): Seating {
  let best = { seating: before, gain: 0 };
  for (const [seat, rect] of guests[k]?.rects.entries() ?? []) {
    let seating = before.with(k, seat);
    const met = [...guests.keys()].filter((other) => {
      const taken = rectAt(guests, other, seating);
      return other !== k && taken !== undefined && meet(rect, taken);
    });
    if (met.length > MOST_MOVED) continue;
    for (const other of met) seating = seating.with(other, bestFor(guests, other, seating));
    const sum = (now: Seating) => sumOf([k, ...met], (one) => costOf(guests, one, now));
    const gain = sum(before) - sum(seating);
    if (gain > best.gain) best = { seating, gain };
  }
  return best.seating;
}

/** The seat that is best for text `k` where the others stand now. */
function bestFor(guests: readonly Guest[], k: number, seating: Seating): number {
  const guest = guests[k];
  const taken = takenByOthers(guests, k, seating);
  const costs = guest?.rects.map((rect, seat) => costAt(rect, guest.costs[seat], taken)) ?? [];
  return Math.max(costs.indexOf(Math.min(...costs)), 0);
}

/** What is against the seat of text `k`; from {@link COLLISION} on it runs into something. */
function costOf(guests: readonly Guest[], k: number, seating: Seating): number {
  const seat = seating[k] ?? -1;
  const guest = guests[k];
  return costAt(guest?.rects[seat], guest?.costs[seat], takenByOthers(guests, k, seating));
}

function costAt(rect: Rect | undefined, own: number | undefined, taken: readonly Rect[]): number {
  const sure = own ?? 0;
  return rect === undefined ? sure : sure + sumOf(taken, (other) => hit(rect, other));
}

function takenByOthers(guests: readonly Guest[], k: number, seating: Seating): readonly Rect[] {
  return guests.flatMap((_, other) => (other === k ? [] : (rectAt(guests, other, seating) ?? [])));
}

function rectAt(guests: readonly Guest[], k: number, seating: Seating): Rect | undefined {
  return guests[k]?.rects[seating[k] ?? -1];
}

function hit(a: Rect, b: Rect): number {
  return meet(a, b) ? COLLISION + shared(a, b) : 0;
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
