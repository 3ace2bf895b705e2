import { useId } from 'react';
import type { Words } from '../../../engine/cell';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { orderOf } from '../../../quiz/choose';
import { piecesOf, type Filling } from '../../../quiz/rich-text';
import type { Score } from '../../../quiz/score';
import { RichText } from '../../../parts/rich/RichText';
import { Mark } from './Mark';

interface PlaceFormProps {
  /** What is looked for a partner of. */
  readonly lefts: readonly (Words | number)[];
  /** The partners, in the order of the left sides, then those that belong to none. */
  readonly rights: readonly Words[];
  readonly seed: number;
  readonly placed: readonly (number | null)[];
  readonly onPlace: (placed: readonly (number | null)[]) => void;
  readonly score: Score | null;
  readonly fillings: ReadonlyMap<string, Filling>;
}

/** To each of a list one of another is chosen, in the browser's own control. */
export function PlaceForm({
  lefts,
  rights,
  seed,
  placed,
  onPlace,
  score,
  fillings,
}: PlaceFormProps) {
  const words = useAllWords().quiz.place;
  const language = useLanguage();
  const id = useId();
  const order = orderOf(rights.length, seed);
  const plain = (text: Words): string =>
    piecesOf(textIn(language, text), fillings)
      .map((piece) => piece.text)
      .join('');
  return (
    <ol className="placing" data-numbered={typeof lefts[0] === 'number'}>
      {lefts.map((left, k) => {
        const put = placed[k] ?? null;
        const isRight = put === k;
        const partner = rights[k];
        return (
          <li key={k} data-state={score === null ? undefined : isRight ? 'right' : 'wrong'}>
            <label htmlFor={`${id}-${k}`} className="placing-left">
              {typeof left === 'number' ? (
                words.spot({ number: left })
              ) : (
                <RichText text={left} fillings={fillings} />
              )}
            </label>
            <select
              id={`${id}-${k}`}
              value={put ?? ''}
              disabled={score !== null}
              onChange={(event) => {
                const { value } = event.currentTarget;
                const next = lefts.map((_, other) => placed[other] ?? null);
                next[k] = value === '' ? null : Number(value);
                onPlace(next);
              }}
            >
              <option value="">{words.choose}</option>
              {order.map((at) => {
                const right = rights[at];
                return right === undefined ? null : (
                  <option key={at} value={at}>
                    {plain(right)}
                  </option>
                );
              })}
            </select>
            {score !== null && (
              <>
                <Mark right={isRight} chosen />
                <div className="why">
                  {!isRight && partner !== undefined && (
                    <p className="placing-right">
                      <RichText text={partner} fillings={fillings} />
                    </p>
                  )}
                  {score.remarks
                    .filter(({ at }) => at === k)
                    .map(({ why }, line) => (
                      <p key={line}>
                        <RichText text={why} fillings={fillings} />
                      </p>
                    ))}
                </div>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
