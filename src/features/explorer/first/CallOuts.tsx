import { useEffect, useState } from 'react';
import { useExperiment } from '../../../stores/experiment';
import { dismissHint, hints, useHints, type Hint } from '../../../stores/hints';
import { usePresenter } from '../../../stores/presenter';
import { usePredict } from '../../../stores/predict';
import { isPlain } from '../../../tasks/setup';
import { useModule } from '../../../ui/use-module';
import { useShow } from './show';

/** A newcomer looks first, for that many milliseconds. */
const PATIENCE = 4000;

/** The event that shows that somebody has found it out. */
const DONE: Readonly<Record<Hint, keyof DocumentEventMap>> = {
  press: 'click',
  drag: 'pointermove',
  type: 'input',
};

const loadCallOut = () => import('./CallOut');

interface CallOutsProps {
  /** CSS selectors of what each hint points at; one that is not on the page is not told of. */
  readonly anchors: Readonly<Record<Hint, string>>;
}

/**
 * Three hints on a first visit, one after the other. Each is gone for good once it was dismissed, or once what it tells of was
 * done. Whoever comes with a link to a changed run came for that, and is told nothing.
 */
export function CallOuts({ anchors }: CallOutsProps) {
  const dismissed = useHints((state) => state.dismissed);
  const rest = hints.filter((hint) => !dismissed.includes(hint));
  return rest.length === 0 ? null : <Rest hints={rest} anchors={anchors} />;
}

function Rest({ hints: rest, anchors }: CallOutsProps & { readonly hints: readonly Hint[] }) {
  const [patient, setPatient] = useState(true);
  const [arrivedPlain, setArrivedPlain] = useState<boolean | null>(null);
  const plain = useExperiment(({ run }) => (run === null ? null : isPlain(run.setup)));
  if (arrivedPlain === null && plain !== null) setArrivedPlain(plain);
  const isBusy = useShow((show) => show.on);
  const isPresenting = usePresenter((presenter) => presenter.on);
  const isAsked = usePredict((predict) => predict.on);
  const wanted = !patient && arrivedPlain === true && !isBusy && !isPresenting && !isAsked;
  const callOut = useModule(loadCallOut, wanted, () => setPatient(true));

  useEffect(() => {
    const timer = window.setTimeout(() => setPatient(false), PATIENCE);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);

  useEffect(() => {
    const stops = hints.map((hint) => {
      const onDone = (event: Event): void => {
        const isDone =
          event.target instanceof Element &&
          event.target.closest(anchors[hint]) !== null &&
          (!(event instanceof PointerEvent) || hint !== 'drag' || event.buttons === 1);
        if (isDone) dismissHint(hint);
      };
      document.addEventListener(DONE[hint], onDone);
      return () => {
        document.removeEventListener(DONE[hint], onDone);
      };
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [anchors]);

  return wanted && callOut !== null ? <callOut.CallOut hints={rest} anchors={anchors} /> : null;
}
