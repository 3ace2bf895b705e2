import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { useLabShown } from '../../../stores/lab-shown';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import type { SlowUpdate } from '../../../trainer/protocol';
import type { RunSettings } from '../../../trainer/run-settings';
import { SlowBlocks } from './SlowBlocks';
import { slowSteps, tellStep } from './slow-steps';
import './slow-motion.css';

/** The last single update, told in five steps; nothing where the last one was not single. */
export function SlowMotion() {
  const slow = useLabShown((shown) => shown.slow);
  const settings = useLab((lab) => lab.settings);
  if (slow === null || settings === null) return null;
  return <Told key={slow.update} slow={slow} settings={settings} />;
}

interface ToldProps {
  readonly slow: SlowUpdate;
  readonly settings: RunSettings;
}

function Told({ slow, settings }: ToldProps) {
  const all = useAllWords().labSettings;
  const { slow: words } = all;
  const { number } = useFormats();
  const [place, setPlace] = useState(0);
  const root = useRef<HTMLElement>(null);
  // Asked for from anywhere on the page.
  useEffect(() => {
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const last = slowSteps.length - 1;
  const go = (to: number): void => {
    setPlace(Math.min(last, Math.max(0, to)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(place + by);
  };
  const step = slowSteps[place] ?? 'batch';
  const { training, batch } = settings;
  const sentences = tellStep(step, { slow, training, batch, words: all, number });
  return (
    <section ref={root} className="lab-slow" aria-label={words.label}>
      <div className="lab-slow-head">
        <h2>{words.title({ update: slow.update })}</h2>
        <IconButton
          look="quiet"
          icon="close"
          label={words.close}
          onClick={() => {
            useLabShown.setState({ slow: null });
          }}
        />
      </div>
      <div className="lab-slow-steps" role="group" aria-label={words.label}>
        {slowSteps.map((id, k) => (
          <button
            key={id}
            type="button"
            className="lab-slow-step"
            data-known={k <= place}
            aria-current={k === place ? 'step' : undefined}
            onKeyDown={onKeyDown}
            onClick={() => {
              go(k);
            }}
          >
            {words.step({ place: k + 1, name: words.steps[id] })}
          </button>
        ))}
      </div>
      <div className="lab-slow-says" role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {place >= slowSteps.indexOf('backward') && (
        <SlowBlocks slow={slow} changes={step === 'update'} />
      )}
      <div className="lab-slow-foot">
        <Button
          className="lab-small"
          aria-disabled={place === 0}
          onKeyDown={onKeyDown}
          onClick={() => {
            go(place - 1);
          }}
        >
          {words.back}
        </Button>
        <Button
          className="lab-small"
          aria-disabled={place === last}
          onKeyDown={onKeyDown}
          onClick={() => {
            go(place + 1);
          }}
        >
          {words.next}
        </Button>
        <span className="lab-hint">{words.where({ place: place + 1, places: last + 1 })}</span>
      </div>
    </section>
  );
}
