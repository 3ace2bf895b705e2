import { useEffect, useRef } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { fitting, orderOf } from '../../../quiz/choose';
import type { Question } from '../../../quiz/question';
import { pose, reveal, setHands, useQuiz } from '../../../stores/quiz';
import { Button } from '../../../ui/Button';
import { exactly } from '../card/fillings';
import { QuestionHead } from '../card/QuestionHead';
import { RichText } from '../../../parts/rich/RichText';
import { useFacts } from '../card/use-facts';
import { Mark } from '../forms/Mark';
import { NumberedDiagram } from '../forms/NumberedDiagram';
import { LiveFigure } from '../../../parts/live/LiveFigure';
import { freshSeed } from '../fresh-seed';
import { QuestionFilter } from '../QuestionFilter';
import { partsOf } from './parts-of';

/** One question, large, for a room full of people: the answer waits until it is asked for, raised hands are counted. */
export function ClassRoom({ questions }: { readonly questions: readonly Question[] }) {
  const words = useAllWords().quiz;
  const { filter, posed, revealed } = useQuiz();
  const room = useRef<HTMLElement>(null);
  const chosen = fitting(questions, filter);
  const place = chosen.findIndex(({ id }) => id === posed?.id);
  const question = chosen[place] ?? null;
  useEffect(() => {
    const [first] = chosen;
    if (question === null && first !== undefined) pose(first.id, freshSeed());
  });
  const go = (by: number) => {
    const next = chosen[(place + by + chosen.length) % chosen.length];
    if (next !== undefined) pose(next.id, freshSeed());
  };
  return (
    <section className="classroom" ref={room}>
      <div className="classroom-bar">
        <QuestionFilter questions={questions} />
        <Button onClick={() => go(-1)} disabled={chosen.length < 2}>
          {words.previous}
        </Button>
        <Button onClick={() => go(1)} disabled={chosen.length < 2}>
          {words.next}
        </Button>
        <Button look="main" aria-pressed={revealed} onClick={() => reveal(!revealed)}>
          {revealed ? words.classroom.hide : words.classroom.reveal}
        </Button>
        <Button onClick={() => toggleFullScreen(room.current)}>{words.classroom.full}</Button>
      </div>
      {question === null || posed === null ? (
        <p>{words.empty.filter}</p>
      ) : (
        <Shown key={`${posed.id} ${String(posed.seed)}`} question={question} seed={posed.seed} />
      )}
    </section>
  );
}

function toggleFullScreen(element: HTMLElement | null): void {
  // A phone's browser may have no such thing, or refuse: the page stays as it is.
  if (element === null || !('requestFullscreen' in element)) return;
  const done =
    document.fullscreenElement === null ? element.requestFullscreen() : document.exitFullscreen();
  done.catch(() => undefined);
}

function Shown({ question, seed }: { readonly question: Question; readonly seed: number }) {
  const words = useAllWords().quiz;
  const { hands, revealed } = useQuiz();
  const { facts, fillings } = useFacts(question, seed);
  const parts = partsOf(question, facts?.outcome ?? null, words.predict);
  const all = parts.reduce((sum, _, k) => sum + (hands[k] ?? 0), 0);
  return (
    <article className="classroom-question" aria-labelledby="class-ask">
      <QuestionHead question={question} />
      <h2 id="class-ask">
        <RichText text={question.ask} fillings={fillings} />
      </h2>
      {question.listing !== undefined && (
        <pre className="listing">
          <code>{question.listing}</code>
        </pre>
      )}
      {question.form === 'label' && (
        <NumberedDiagram cellId={question.cell} spots={question.spots.map(({ at }) => at)} />
      )}
      <ol className="classroom-parts">
        {orderOf(parts.length, seed).map((at, place) => {
          const part = parts[at];
          if (part === undefined) return null;
          const letter = String.fromCharCode(65 + place);
          const count = hands[at] ?? 0;
          return (
            <li key={at} data-state={revealed && part.right ? 'right' : undefined}>
              <span className="option-letter" aria-hidden="true">
                {letter}
              </span>
              <span className="classroom-text">
                <RichText text={part.text} fillings={fillings} />
                {revealed && part.right !== null && <Mark right={part.right} chosen={false} />}
                {revealed && (
                  <span className="why">
                    <RichText text={part.why} fillings={fillings} />
                  </span>
                )}
              </span>
              <label className="hands">
                <span className="unseen">{words.classroom.hands({ letter })}</span>
                <input
                  type="number"
                  min={0}
                  max={9999}
                  value={count === 0 ? '' : count}
                  placeholder="0"
                  onChange={(event) => {
                    const { valueAsNumber } = event.currentTarget;
                    const valid = Number.isFinite(valueAsNumber) ? valueAsNumber : 0;
                    setHands(at, Math.min(9999, Math.max(0, Math.round(valid))));
                  }}
                />
              </label>
              <span className="hands-bar" aria-hidden="true">
                <span style={{ width: `${String(all === 0 ? 0 : (100 * count) / all)}%` }} />
              </span>
            </li>
          );
        })}
      </ol>
      {all > 0 && <p className="hands-all">{words.classroom.all({ count: all })}</p>}
      {revealed && (
        <section className="explained">
          {facts?.drawn && (
            <p className="numeric-answer">
              {words.numeric.exact}{' '}
              <output>{exactly(facts.drawn.answer, facts.drawn.decimals)}</output>
            </p>
          )}
          <p className="model-answer">
            <RichText text={question.answer} fillings={fillings} />
          </p>
          <LiveFigure link={question.live.link} shows={question.live.shows} fillings={fillings} />
        </section>
      )}
    </article>
  );
}
