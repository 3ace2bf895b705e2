import { create } from 'zustand';

/** The view for a room: diagram and caption, nothing else. */
export interface Presenter {
  readonly on: boolean;
  /** The screen shows nothing, so that people look at the speaker. */
  readonly blank: boolean;
  /** Whether the pointer is shown. */
  readonly pointing: boolean;
  /** Where the pointer is, as shares of the screen's width and height in [0, 1]. */
  readonly pointer: { readonly x: number; readonly y: number };
  /** Whether the line about the keys is shown. */
  readonly help: boolean;
}

const OFF: Presenter = {
  on: false,
  blank: false,
  pointing: false,
  pointer: { x: 0.5, y: 0.5 },
  help: false,
};

export const usePresenter = create<Presenter>()(() => OFF);

const { getState, setState } = usePresenter;

/** Begins with the line about the keys. */
export function enterPresenter(): void {
  if (!getState().on) setState({ ...OFF, on: true, help: true });
}

export function leavePresenter(): void {
  if (getState().on) setState(OFF);
}

export function togglePresenter(): void {
  if (getState().on) leavePresenter();
  else enterPresenter();
}

export function setBlank(blank: boolean): void {
  setState({ blank });
}

export function togglePointer(): void {
  setState(({ pointing }) => ({ pointing: !pointing }));
}

/** Puts the pointer there, brought onto the screen. */
export function pointAt(x: number, y: number): void {
  setState({ pointer: { x: share(x), y: share(y) } });
}

/** Moves the pointer by shares of the screen. */
export function movePointer(dx: number, dy: number): void {
  const { x, y } = getState().pointer;
  pointAt(x + dx, y + dy);
}

export function setHelp(help: boolean): void {
  if (getState().help !== help) setState({ help });
}

function share(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
