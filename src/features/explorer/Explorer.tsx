import { memo, useDeferredValue, useMemo } from 'react';
import { laneOf } from '../../engine/lane-of';
import { useWords } from '../../i18n/words';
import { useExperiment } from '../../stores/experiment';
import { useFrame } from '../../stores/frame';
import { usePlayback } from '../../stores/playback';
import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';
import { Difference } from './change/Difference';
import { DepthBar } from './depth/DepthBar';
import { LanePicker } from './depth/LanePicker';
import { Unrolled } from './depth/Unrolled';
import { DiagramFigure } from './diagram/DiagramFigure';
import { Inspector } from './inspector/Inspector';
import { LiveSentence } from './LiveSentence';
import { StripFigure } from './strip/StripFigure';
import { CellTable } from './tables/CellTable';
import { SequenceTable } from './tables/SequenceTable';
import { Transport } from './transport/Transport';
import { useCalm } from './use-calm';
import { useKeptFocus } from './use-kept-focus';
import { useMoment } from './use-moment';
import './explorer.css';

/** Milliseconds between two changes of what is to be read, while time runs and while a hand moves it. */
const PAUSE_PLAYING = 300;
const PAUSE_SCRUBBING = 150;

const DiagramLater = memo(DiagramFigure);
const InspectorLater = memo(Inspector);
const DifferenceLater = memo(Difference);

/** One cell, one sequence: the first thing a visitor sees. */
export function Explorer() {
  const words = useWords().explorer;
  const run = useExperiment((experiment) => experiment.run);
  const failure = useExperiment((experiment) => experiment.failure);
  if (run !== null) return <OpenExplorer whole={run} />;
  return (
    <div className="explorer explorer-waiting">
      <p role="status">
        {failure === null ? words.opening : words.failedAtAll({ message: failure })}
      </p>
    </div>
  );
}

/** The lane that is looked at, as a run of its own. */
function useLane(run: Run | null): Run | null {
  const lane = useView((view) => view.lane);
  return useMemo(() => {
    if (run === null) return null;
    const { layers, directions } = run.trace.model;
    if (layers * directions === 1) return run;
    return { ...run, trace: laneOf(run.trace, Math.min(lane, layers * directions - 1)) };
  }, [run, lane]);
}

function OpenExplorer({ whole }: { readonly whole: Run }) {
  const words = useWords().explorer;
  const tables = useView((view) => view.tables);
  const level = useView((view) => view.depth.level);
  const hide = useFrame((frame) => frame.hide);
  const run = useLane(whole) ?? whole;
  const before = useLane(useExperiment((experiment) => experiment.before));
  const moment = useMoment(run);
  const shown = useMemo(() => ({ ...moment, before }), [moment, before]);
  const playing = usePlayback((playback) => playback.playing);
  // What is read may come a little after what is seen: drawing goes first.
  const calm = useCalm(shown, playing ? PAUSE_PLAYING : PAUSE_SCRUBBING);
  const later = useDeferredValue(calm);
  const keepFocus = useKeptFocus(tables);
  const { timestep, stage } = moment;
  return (
    <div
      ref={keepFocus}
      className="explorer"
      data-tables={tables}
      data-level={level}
      data-hidden={hide.join(' ')}
    >
      <h1 className="unseen">{words.title}</h1>
      <div className="presence">
        <DepthBar run={later.run} stage={later.stage} />
        {whole.trace.lanes.length > 1 && <LanePicker run={whole} />}
        {later.before !== null && <DifferenceLater run={later.run} before={later.before} />}
      </div>
      {tables ? (
        <CellTable {...later} />
      ) : level === 'sequence' ? (
        <Unrolled run={run} timestep={timestep} />
      ) : (
        <DiagramLater {...(later.run.opened === run.opened ? { ...later, run, before } : shown)} />
      )}
      {tables ? (
        <SequenceTable run={later.run} timestep={later.timestep} />
      ) : (
        <StripFigure run={run} before={before} order={undefined} timestep={timestep} />
      )}
      {!hide.includes('inspector') && <InspectorLater {...later} whole={whole} />}
      {!hide.includes('transport') && <Transport run={run} timestep={timestep} stage={stage} />}
      <LiveSentence {...later} />
    </div>
  );
}
