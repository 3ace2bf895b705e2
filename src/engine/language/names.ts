/** The value that the cell is given at each timestep. */
export const INPUT = 'x';
/** The state that is the cell's output. */
export const OUTPUT = 'h';

const PREVIOUS = '_prev';

/** Whether the name means a state one step earlier, such as `h_prev`. */
export function isPrevious(name: string): boolean {
  return name.length > PREVIOUS.length && name.endsWith(PREVIOUS);
}

/** The state that a name such as `h_prev` reads: `h`. */
export function stateOf(previous: string): string {
  return previous.slice(0, -PREVIOUS.length);
}

/** The name that reads a state one step earlier: `h_prev` for `h`. */
export function previousOf(state: string): string {
  return state + PREVIOUS;
}
