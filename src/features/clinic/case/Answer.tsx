import { useMemo } from 'react';
import type { Case } from '../../../clinic/case';
import { faultyLines } from '../../../clinic/faulty-line';
import type { Words } from '../../../engine/cell';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { LiveFigure } from '../../../parts/live/LiveFigure';
import { RichText } from '../../../parts/rich/RichText';
import type { Work } from '../../../stores/clinic-database';
import { Heading } from '../Heading';
import { besideLink } from './beside-link';
import { Listing } from './Listing';

interface AnswerProps {
  readonly one: Case;
  readonly outcome: Work['outcome'];
  /** It was asked for just now. */
  readonly asked: boolean;
}

/** What was wrong, what one sees, why people write it, and where. */
export function Answer({ one, outcome, asked }: AnswerProps) {
  const all = useAllWords();
  const words = all.clinic.answer;
  const { verdict } = one;
  const marked = useMemo(() => faultyLines(one).flatMap(({ right }) => right ?? []), [one]);
  const parts: readonly (readonly [string, Words])[] = [
    [words.see, one.see],
    [words.why[verdict], one.why],
    [words.training, one.training],
    [words.trap, one.trap],
    [words.fix[verdict], one.fix],
  ];
  const sources = all.quiz.sources;
  return (
    <section className="answer">
      <Heading takesFocus={asked}>{words.verdict[outcome === 'done' ? 'done' : 'shown']}</Heading>
      {verdict !== 'mistake' && <p className="answer-verdict">{words[verdict]}</p>}
      <h3>{words.rightText[verdict]}</h3>
      <Listing
        label={words.rightText[verdict]}
        text={one.kind === 'cell' ? one.right : one.listing.right}
        marked={marked}
      />
      {parts.map(([title, text]) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>
            <RichText text={text} />
          </p>
        </section>
      ))}
      <h3>{words.seen}</h3>
      <ul className="seen">
        {one.seen.map(({ article, lines }) => (
          <li key={article}>{sources.article({ article, lines })}</li>
        ))}
      </ul>
      {one.kind === 'cell' && <Beside one={one} />}
    </section>
  );
}

const nothing = new Map();

/** The two cells in the comparison: here where the fault alone makes the difference, elsewhere one press away. */
function Beside({ one }: { readonly one: Extract<Case, { kind: 'cell' }> }) {
  const words = useAllWords().clinic.answer;
  const language = useLanguage();
  const { link, fits } = useMemo(
    () => besideLink(one, { right: words.ownRight, wrong: textIn(language, one.name) }),
    [one, words, language],
  );
  return (
    <>
      <h3>{words.compare}</h3>
      {fits ? (
        <LiveFigure
          link={link}
          shows={words.compareShows[one.verdict === 'mistake' ? 'mistake' : 'history']}
          fillings={nothing}
        />
      ) : (
        <p>
          <a className="clinic-out" href={link}>
            {words.open}
          </a>
        </p>
      )}
    </>
  );
}
