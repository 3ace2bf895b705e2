import { useState, type CSSProperties } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { Button } from '../../../ui/Button';
import type { OneUpdate } from './one-update';

interface SlowMotionProps {
  readonly optimiser: 'sgd' | 'adam';
  readonly rate: number;
  /** Of one entry. */
  readonly gradient: number;
  readonly clipped: number;
  readonly before: number;
  readonly after: number;
  readonly update: OneUpdate;
}

/** The five stages of an update, revealed one after the other: gradient, clipped, update, new weight, new loss. */
export function SlowMotion(props: SlowMotionProps) {
  const { optimiser, rate, gradient, clipped, before, after, update } = props;
  const words = useAllWords().gradients.step;
  const [place, setPlace] = useState(1);
  const n = formatNumber;
  const largest = Math.max(...[gradient, clipped, after - before].map(Math.abs));
  const stages = [
    { name: words.gradient, value: n(gradient), bar: gradient, note: '' },
    {
      name: words.clipped,
      value: n(clipped),
      bar: clipped,
      note:
        update.scale < 1
          ? words.clipSaying({ norm: n(update.norm), scale: n(update.scale) })
          : words.unclipped({ norm: n(update.norm) }),
    },
    {
      name: words.update,
      value: n(after - before),
      bar: after - before,
      note:
        optimiser === 'sgd'
          ? `−η · g = −${n(rate)} × ${clipped < 0 ? `(${n(clipped)})` : n(clipped)}`
          : '−η · m̂ / (√v̂ + ε)',
    },
    {
      name: words.weight,
      value: n(after),
      bar: null,
      note: `${n(before)} ${after < before ? '−' : '+'} ${n(Math.abs(after - before))}`,
    },
    {
      name: words.loss,
      value: n(update.newLoss),
      bar: null,
      note: [
        words.lossSaying({ before: n(update.loss), after: n(update.newLoss) }),
        words.foretold({ value: n(update.foretold) }),
        ...(update.newLoss > update.loss ? [words.worse] : []),
      ].join(' · '),
    },
  ];
  return (
    <>
      <ol className="slow" aria-label={words.slow}>
        {stages.map(({ name, value, bar, note }, k) => (
          <li key={name} data-known={k < place} aria-current={k === place - 1 ? 'step' : undefined}>
            <span className="slow-name">{name}</span>
            <span className="slow-bar" aria-hidden="true">
              {bar !== null && k < place && (
                <span
                  data-sign={Math.sign(bar)}
                  style={{ '--share': largest > 0 ? Math.abs(bar) / largest : 0 } as CSSProperties}
                />
              )}
            </span>
            <span className="slow-value">{k < place ? value : '·'}</span>
            <span className="slow-note">{k < place ? note : ''}</span>
          </li>
        ))}
      </ol>
      <div className="value-row">
        <Button
          className="small"
          aria-disabled={place === 1}
          onClick={() => {
            setPlace(Math.max(place - 1, 1));
          }}
        >
          {words.back}
        </Button>
        <Button
          className="small"
          aria-disabled={place === stages.length}
          onClick={() => {
            setPlace(Math.min(place + 1, stages.length));
          }}
        >
          {words.next}
        </Button>
        <span className="inspector-note">{words.where({ place, places: stages.length })}</span>
      </div>
    </>
  );
}
