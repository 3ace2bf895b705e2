import { memo, useEffect, useMemo, useState } from 'react';
import { useExperiment } from '../../../stores/experiment';
import { dismissHint, hints, useHints, type Hint } from '../../../stores/hints';
import { usePresenter } from '../../../stores/presenter';
import { usePredict } from '../../../stores/predict';
import { isPlain } from '../../../tasks/setup';
import { MoreWords } from '../../../i18n/MoreWords';
import { useModule } from '../../../ui/use-module';
import { useShow } from './show';

/** A newcomer looks first, for that many milliseconds. */
const PATIENCE = 4000;

/** The event at its anchor that shows that somebody has found it out; of a drag, the changed input tells. */
const DONE: Readonly<Partial<Record<Hint, keyof DocumentEventMap>>> = {
  press: 'click',
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
export const CallOuts = memo(function CallOuts({ anchors }: CallOutsProps) {
  const dismissed = useHints((state) => state.dismissed);
  // The same list for as long as nothing is dismissed: the call-out looks anew when it gets another.
  const rest = useMemo(() => hints.filter((hint) => !dismissed.includes(hint)), [dismissed]);
  return rest.length === 0 ? null : <Rest hints={rest} anchors={anchors} />;
});

function Rest({ hints: rest, anchors }: CallOutsProps & { readonly hints: readonly Hint[] }) {
  const [patient, setPatient] = useState(true);
  const [arrivedPlain, setArrivedPlain] = useState<boolean | null>(null);
  const plain = useExperiment(({ run }) => (run === null ? null : isPlain(run.setup)));
  if (arrivedPlain === null && plain !== null) setArrivedPlain(plain);
  const hasDragged = useExperiment(({ setup }) => setup.edits.some(({ kind }) => kind === 'input'));
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
    if (hasDragged && arrivedPlain === true) dismissHint('drag');
  }, [hasDragged, arrivedPlain]);

  useEffect(() => {
    const stops = hints.map((hint) => {
      const event = DONE[hint];
      if (event === undefined) return () => undefined;
      const onDone = ({ target }: Event): void => {
        if (target instanceof Element && target.closest(anchors[hint]) !== null) dismissHint(hint);
      };
      document.addEventListener(event, onDone);
      return () => {
        document.removeEventListener(event, onDone);
      };
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [anchors]);

  return wanted && callOut !== null ? (
    <MoreWords>
      <callOut.CallOut hints={rest} anchors={anchors} />
    </MoreWords>
  ) : null;
}
