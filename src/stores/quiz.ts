import * as v from 'valibot';
import { create } from 'zustand';
import type { Answer } from '../quiz/answer';
import { anyQuestion, type Filter } from '../quiz/choose';
import { difficulties, topics } from '../quiz/question';
import { quizViews, type QuizView } from '../quiz/views';
import { touchPage } from './page';
import { readSitting, writeSitting } from './quiz-progress';

/** A question that is put, with what has been done about it. */
export interface Posed {
  readonly id: string;
  /** What its numbers are drawn from, and its parts shuffled by. */
  readonly seed: number;
  /** As it stands; null: nothing yet. */
  readonly answer: Answer | null;
  readonly hints: number;
  /** When it was handed in, in milliseconds since 1970; null: not yet. */
  readonly given: number | null;
}

/** An interview on trial: questions one after the other, against time. */
export interface Interview {
  readonly questions: readonly Posed[];
  /** The question that is open. */
  readonly place: number;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly seconds: number;
  readonly ended: number | null;
  /** What was answered has been counted for the reviews. */
  readonly kept: boolean;
}

/** What is open on the page of questions: it outlives a reload. */
export interface Sitting {
  readonly view: QuizView;
  readonly filter: Filter;
  readonly posed: Posed | null;
  readonly interview: Interview | null;
  /** Raised hands for each part of the question before the class. */
  readonly hands: readonly number[];
  readonly revealed: boolean;
}

const fresh: Sitting = {
  view: 'practice',
  filter: anyQuestion,
  posed: null,
  interview: null,
  hands: [],
  revealed: false,
};

export const useQuiz = create<Sitting>()(() => fresh);

const { getState, setState } = useQuiz;

export function showView(view: QuizView): void {
  setState({ view });
  touchPage();
}

export function setFilter(filter: Filter): void {
  setState({ filter });
  touchPage();
}

/** Puts a question. */
export function pose(id: string, seed: number): void {
  setState({
    posed: { id, seed, answer: null, hints: 0, given: null },
    hands: [],
    revealed: false,
  });
  touchPage();
}

/** No question is open: there is none to put. */
export function poseNothing(): void {
  setState({ posed: null });
  touchPage();
}

export function setAnswer(answer: Answer): void {
  update((posed) =>
    // Points are ticked once they are seen.
    posed.given === null || answer.form === 'recall' ? { ...posed, answer } : posed,
  );
}

export function showHint(): void {
  update((posed) => ({ ...posed, hints: posed.hints + 1 }));
}

/** Hands the answer in. */
export function give(now: number): void {
  update((posed) => (posed.answer === null ? posed : { ...posed, given: now }));
}

/** Changes the question that is open, of the interview where one is going on. */
function update(change: (posed: Posed) => Posed): void {
  setState(({ view, posed, interview }) => {
    if (view !== 'interview') return { posed: posed && change(posed) };
    if (interview === null) return {};
    const { place } = interview;
    const questions = interview.questions.map((one, k) => (k === place ? change(one) : one));
    return { interview: { ...interview, questions } };
  });
}

export function startInterview(
  questions: readonly Pick<Posed, 'id' | 'seed'>[],
  seconds: number,
  now: number,
): void {
  const posed = questions.map(({ id, seed }) => ({
    id,
    seed,
    answer: null,
    hints: 0,
    given: null,
  }));
  setState({
    view: 'interview',
    interview: { questions: posed, place: 0, started: now, seconds, ended: null, kept: false },
  });
}

export function goToQuestion(place: number): void {
  setState(({ interview }) => ({ interview: interview && { ...interview, place } }));
}

export function endInterview(now: number): void {
  setState(({ interview }) => ({
    interview: interview && { ...interview, ended: interview.ended ?? now },
  }));
}

export function keptInterview(): void {
  setState(({ interview }) => ({ interview: interview && { ...interview, kept: true } }));
}

export function leaveInterview(): void {
  setState({ interview: null });
}

export function setHands(place: number, count: number): void {
  setState(({ hands }) => {
    const all = Array.from({ length: Math.max(hands.length, place + 1) }, (_, k) => hands[k] ?? 0);
    all[place] = count;
    return { hands: all };
  });
}

export function reveal(revealed: boolean): void {
  setState({ revealed });
}

const whole = v.pipe(v.number(), v.integer());
const places = v.array(v.pipe(whole, v.minValue(0)));
const answerSchema = v.variant('form', [
  v.object({ form: v.literal('choice'), chosen: whole }),
  v.object({ form: v.literal('several'), chosen: places }),
  v.object({ form: v.literal('numeric'), typed: v.string() }),
  v.object({ form: v.literal('order'), order: v.array(v.string()) }),
  v.object({ form: v.picklist(['match', 'label']), placed: v.array(v.nullable(whole)) }),
  v.object({
    form: v.literal('predict'),
    direction: v.picklist(['rises', 'falls', 'stays']),
    typed: v.string(),
  }),
  v.object({ form: v.literal('recall'), ticked: places }),
]);
const posedSchema = v.object({
  id: v.string(),
  seed: whole,
  answer: v.nullable(answerSchema),
  hints: whole,
  given: v.nullable(v.number()),
});
const sittingSchema = v.object({
  view: v.picklist(quizViews),
  filter: v.object({
    topic: v.nullable(v.picklist(topics)),
    difficulty: v.nullable(v.picklist(difficulties)),
  }),
  posed: v.nullable(posedSchema),
  interview: v.nullable(
    v.object({
      questions: v.pipe(v.array(posedSchema), v.minLength(1)),
      place: v.pipe(whole, v.minValue(0)),
      started: v.number(),
      seconds: v.number(),
      ended: v.nullable(v.number()),
      kept: v.boolean(),
    }),
  ),
  hands: places,
  revealed: v.boolean(),
});

/** Opens what was open when the page was left, as far as those questions still exist. */
export async function openSitting(exists: (id: string) => boolean): Promise<void> {
  const read = v.safeParse(sittingSchema, await readSitting());
  if (!read.success) return;
  const { posed, interview, ...rest } = read.output;
  setState({
    ...rest,
    posed: posed !== null && exists(posed.id) ? posed : null,
    interview: interview?.questions.every(({ id }) => exists(id)) === true ? interview : null,
  });
}

/** Milliseconds in which typing is one change. */
const REST = 150;

/** Keeps what is open: at once, while one types a few times a second, and when the page is left. Returns a function that ends it. */
export function keepSitting(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBehind = false;
  const write = (): void => {
    isBehind = false;
    void writeSitting(getState());
  };
  const rest = (): void => {
    timer = undefined;
    if (!isBehind) return;
    write();
    timer = setTimeout(rest, REST);
  };
  const stop = useQuiz.subscribe(() => {
    isBehind = true;
    if (timer !== undefined) return;
    write();
    timer = setTimeout(rest, REST);
  });
  const onHide = (): void => {
    if (isBehind) write();
  };
  document.addEventListener('visibilitychange', onHide);
  return () => {
    clearTimeout(timer);
    onHide();
    stop();
    document.removeEventListener('visibilitychange', onHide);
  };
}
