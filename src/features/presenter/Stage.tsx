import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { leavePresenter, pointAt, setHelp, usePresenter } from '../../stores/presenter';
import { fillScreen } from './fill-screen';
import { HelpLine } from './HelpLine';
import { PointerDot } from './PointerDot';
import { useLargeType } from './use-large-type';
import './presenter.css';

export interface StageProps {
  readonly diagram: ReactNode;
  /** Where in time one is: "timestep 18 of 48 · stage 4 of 6". */
  readonly where: string;
  /** What the stage just did, in one sentence. */
  readonly caption: string;
  /** What may stand between diagram and caption: the card of *predict first*. */
  readonly children?: ReactNode;
}

/** Diagram and caption on the whole screen. The page behind is out of reach; leaving gives the focus back. */
export function Stage({ diagram, where, caption, children }: StageProps) {
  const words = useAllWords().teach.presenter;
  const blank = usePresenter((presenter) => presenter.blank);
  const pointing = usePresenter((presenter) => presenter.pointing);
  const dialog = useRef<HTMLDialogElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  useLargeType(picture);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const origin = document.activeElement;
    element.showModal();
    element.focus();
    const release = fillScreen(leavePresenter);
    return () => {
      release();
      element.close();
      const stays = origin instanceof HTMLElement && origin !== document.body && origin.isConnected;
      const back = stays ? origin : document.getElementById('main');
      back?.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="presenter"
      tabIndex={-1}
      aria-label={words.label}
      data-pointing={pointing}
      onCancel={(event) => {
        event.preventDefault();
        leavePresenter();
      }}
      onPointerMove={({ clientX, clientY }) => {
        if (pointing) pointAt(clientX / window.innerWidth, clientY / window.innerHeight);
        else setHelp(true);
      }}
    >
      <div ref={picture} className="presenter-picture">
        {diagram}
      </div>
      {children}
      <div className="presenter-caption">
        <div className="presenter-head">
          <p>{where}</p>
          <HelpLine />
        </div>
        <p className="presenter-sentence" role="status">
          {caption}
        </p>
      </div>
      {pointing && !blank && <PointerDot />}
      {blank && <div className="presenter-blank" />}
      <Spoken blank={blank} />
    </dialog>
  );
}

/** Says for those who do not see it that the screen went blank, and that it came back. */
function Spoken({ blank }: { readonly blank: boolean }) {
  const words = useAllWords().teach.presenter;
  const [wasBlank, setWasBlank] = useState(false);
  if (blank && !wasBlank) setWasBlank(true);
  return (
    <p className="unseen" role="status">
      {blank ? words.blank : wasBlank && words.shown}
    </p>
  );
}
