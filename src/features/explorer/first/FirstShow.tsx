import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAllWords } from '../../../i18n/MoreWords';
import { undo, useExperiment } from '../../../stores/experiment';
import { Button } from '../../../ui/Button';
import { factsOf } from './facts';
import { perform } from './perform';
import { sayScene } from './say-scene';
import type { Scene } from './script';
import { endShow } from './show';
import './first-show.css';

/** The show while it is on: a caption in words, and a way out. It floats beside the picture. */
export function FirstShow() {
  const words = useAllWords().teach.first;
  const run = useExperiment((experiment) => experiment.run);
  const [scene, setScene] = useState<Scene | 'undone' | null>(null);
  const [over, setOver] = useState(false);
  const stop = useRef<() => void>(endShow);
  const card = useRef<HTMLElement>(null);
  const hasCut = scene === 'cut' || scene === 'forgotten';
  const facts = run === null ? null : factsOf(run);
  const isUndone = scene === 'undone';
  const isElsewhere = over && facts === null;

  useEffect(() => {
    const end = perform(() => document.documentElement.dataset['motion'] === 'reduced', {
      onScene: setScene,
      onOver: () => {
        setScene('forgotten');
        setOver(true);
      },
      onLeft: endShow,
    });
    stop.current = end;
    return end;
  }, []);

  // What is changed can be taken back, however the show ended; before that there is nothing to leave behind.
  const leave = () => {
    stop.current();
    if (hasCut && !over) {
      setScene('forgotten');
      setOver(true);
    } else {
      endShow();
    }
  };

  useEffect(() => {
    if (isElsewhere) endShow();
  }, [isElsewhere]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      card.current?.querySelector<HTMLElement>('[data-leaves]')?.click();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);

  // The focus goes along with the button that is pressed next, and back to where the show was begun.
  useEffect(() => {
    card.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [over, isUndone]);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('.first-button')?.focus({ preventScroll: true });
    },
    [],
  );

  return createPortal(
    <section ref={card} className="floating first-show" aria-label={words.label}>
      <p role="status" className="first-caption">
        {scene !== null && facts !== null && sayScene(words, facts, scene)}
      </p>
      <div className="first-buttons">
        {over && !isUndone && (
          <Button
            look="main"
            onClick={() => {
              void undo().then(() => setScene('undone'));
            }}
          >
            {words.undo}
          </Button>
        )}
        <Button data-leaves onClick={over ? endShow : leave}>
          {over ? words.tryIt : words.stop}
        </Button>
      </div>
    </section>,
    document.body,
  );
}
