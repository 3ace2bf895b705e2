import { formatNumber } from '../../engine/formula/format-number';

const RAISED = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹';
const LEVEL = '−0123456789';

/** A number as a picture shows it, where room is scarce: {@link formatNumber} with `3.10e−13` for powers of ten, as beside an axis. */
export function shortNumber(value: number): string {
  return formatNumber(value)
    .replace(' × 10', 'e')
    .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => LEVEL.charAt(RAISED.indexOf(digit)));
}

/** The same with two digits before a power of ten: for a room full of people, where letters are large. */
export function roomNumber(value: number): string {
  const text = shortNumber(value);
  return text.includes('e') ? shortNumber(Number(value.toPrecision(2))).replace('0e', 'e') : text;
}

/** The widest that a gradient's number is expected to be. */
export const WIDEST_NUMBER = '−8.88e−88';
/** The widest that {@link roomNumber} is expected to be. */
export const WIDEST_ROOM_NUMBER = '−8.8e−88';
/** The widest that a value's number is. */
export const WIDEST_VALUE = '8.88e−88';
