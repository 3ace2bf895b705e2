import { useId, useMemo, useRef, useState } from 'react';
import type { PipelineCase } from '../../../clinic/case';
import { candidatesOf, gradeCandidate } from '../../../clinic/repair';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { RichText } from '../../../parts/rich/RichText';
import { orderOf } from '../../../quiz/choose';
import { work, workDone } from '../../../stores/clinic-work';
import { Button } from '../../../ui/Button';
import { sayApart } from '../say-number';
import './repair.css';

interface OfferPickerProps {
  readonly id: string;
  readonly one: PipelineCase;
  /** Place in the candidates of what was tried last; null: nothing yet. */
  readonly tried: number | null;
  /** The answer is known. */
  readonly isOver: boolean;
}

/** Lines that could stand in place of the faulty one, each tried by running it. */
export function OfferPicker({ id, one, tried, isOver }: OfferPickerProps) {
  const { offer: words, repair } = useAllWords().clinic;
  const group = useId();
  const reply = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number | null>(tried);
  const candidates = useMemo(() => candidatesOf(one), [one]);
  // The same order each time.
  const order = useMemo(() => orderOf(candidates.length, Number(id.slice(1))), [candidates, id]);
  const attempt = () => {
    const candidate = chosen === null ? undefined : candidates[chosen];
    if (candidate === undefined) return;
    work(id, { offer: chosen });
    if (gradeCandidate(one, candidate) !== null) return;
    workDone(id);
    // The button that was pressed goes.
    reply.current?.focus();
  };
  return (
    <section className="repair">
      <h2>{repair.title[one.verdict]}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt();
        }}
      >
        <fieldset className="lines">
          <legend>{words.legend}</legend>
          {order.map((at) => {
            const { line } = candidates[at] ?? { line: '' };
            return (
              <label key={at} className="line">
                <input
                  type="radio"
                  name={group}
                  checked={chosen === at}
                  disabled={isOver}
                  onChange={() => setChosen(at)}
                />
                {line === '' ? (
                  <span>{words.nothing}</span>
                ) : (
                  <code className="line-text">{line}</code>
                )}
              </label>
            );
          })}
        </fieldset>
        <div className="reply" role="status" ref={reply} tabIndex={-1}>
          {tried !== null && <Outcome one={one} tried={tried} />}
        </div>
        {!isOver && (
          <Button look="main" type="submit" aria-disabled={chosen === null}>
            {words.submit}
          </Button>
        )}
      </form>
    </section>
  );
}

/** What running a candidate gave. */
function Outcome({ one, tried }: Pick<OfferPickerProps, 'one'> & { readonly tried: number }) {
  const { offer: words, pipeline } = useAllWords().clinic;
  const language = useLanguage();
  const formats = useFormats();
  const candidate = useMemo(() => candidatesOf(one)[tried], [one, tried]);
  const unmended = useMemo(
    () => (candidate === undefined ? null : gradeCandidate(one, candidate)),
    [one, candidate],
  );
  if (candidate === undefined) return null;
  if (unmended === null) return <p className="reply-right">{words.right}</p>;
  const { output, index } = unmended;
  const says = one.watch.find((watched) => watched.output === output)?.says;
  const [expected, found] = sayApart(unmended.expected, unmended.found, formats);
  const said = (value: number, text: string) => (Number.isNaN(value) ? pipeline.none : text);
  return (
    <>
      <p>
        {words.wrong({
          says: says === undefined ? output : textIn(language, says),
          place: index + 1,
          expected: said(unmended.expected, expected),
          found: said(unmended.found, found),
        })}
      </p>
      <p>
        <RichText text={candidate.why} />
      </p>
    </>
  );
}
