import { create } from 'zustand';
import { play, stepStage, usePlayback } from './playback';

/** A stage that time stands still before, and what was said about it. */
export interface Asked {
  /** Counted through the whole run: stage s of timestep t is t · S + s. */
  readonly index: number;
  /** Whether time was running. */
  readonly running: boolean;
  /** Place of the answer that was given; null until then. */
  readonly answered: number | null;
}

/** *Predict first*: time stops before a stage and asks what will happen. */
export interface Predict {
  readonly on: boolean;
  /** For each stage of a timestep whether there is something to ask; none until the questions are there. */
  readonly worth: readonly boolean[];
  readonly asked: Asked | null;
  /** The stage that may begin although it is worth a question, as that was put just now. */
  readonly passed: number | null;
  /** How many answers came true, of how many. */
  readonly right: number;
  readonly total: number;
}

const OFF: Predict = { on: false, worth: [], asked: null, passed: null, right: 0, total: 0 };

export const usePredict = create<Predict>()(() => OFF);

const { getState, setState } = usePredict;

/** On, or off with all that was counted. */
export function togglePredict(): void {
  setState({ ...OFF, on: !getState().on });
}

export function stopPredict(): void {
  setState(OFF);
}

/** For each stage of a timestep whether there is something to ask. */
export function setWorth(worth: readonly boolean[]): void {
  setState({ worth, asked: null, passed: null });
}

/** True where that stage (see {@link Asked}) must not begin before it was asked about. */
export function asksBefore(index: number): boolean {
  const { on, worth, passed } = getState();
  return on && passed !== index && worth[index % worth.length] === true;
}

/** Stops time before that stage and puts the question. */
export function ask(index: number): void {
  const { playing } = usePlayback.getState();
  usePlayback.setState({ position: index, target: null, playing: false });
  setState({ asked: { index, running: playing, answered: null }, passed: null });
}

/** Takes the answer at that place, and plays the stage. */
export function answer(place: number, isRight: boolean): void {
  const { asked, right, total } = getState();
  if (asked === null || asked.answered !== null) return;
  setState({
    asked: { ...asked, answered: place },
    passed: asked.index,
    right: right + (isRight ? 1 : 0),
    total: total + 1,
  });
  stepStage(1);
}

/** Lets the stage begin without an answer; time goes on as it went before. */
export function skip(): void {
  const { asked } = getState();
  if (asked === null) return;
  setState({ asked: null, passed: asked.index });
  if (asked.running) play();
  else stepStage(1);
}

/** Leaves the answer behind and runs to the next question; at the end of the sequence only where it goes round. */
export function goOn(): void {
  const { position, stages, steps, loop } = usePlayback.getState();
  setState({ asked: null });
  if (loop || position < stages * steps) play();
}

// A question belongs to its moment: whoever goes elsewhere leaves it behind.
usePlayback.subscribe(({ position }) => {
  const { asked, passed } = getState();
  if (passed !== null && (position < passed || position >= passed + 1)) setState({ passed: null });
  if (asked === null) return;
  const wentBack = position < asked.index + (asked.answered !== null && passed === null ? 1 : 0);
  if (wentBack || position > asked.index + 1) setState({ asked: null });
});
