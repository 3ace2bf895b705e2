import { useMemo } from 'react';
import { MoreWords } from '../../i18n/MoreWords';
import { useAllWords } from '../../i18n/MoreWords';
import { useWords } from '../../i18n/words';
import { LanePicker } from '../../parts/lanes/LanePicker';
import { Transport } from '../../parts/transport/Transport';
import { useCalm } from '../../parts/run/use-calm';
import { useCalmRun } from '../../parts/run/use-calm-run';
import { useMoment } from '../../parts/run/use-moment';
import { useWalk } from '../../parts/run/use-walk';
import { inLane } from '../../parts/run/use-lane';
import { backwardStagesOf } from '../../scene/backward/stages';
import { useExperiment } from '../../stores/experiment';
import { useFrame } from '../../stores/frame';
import { usePlayback } from '../../stores/playback';
import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';
import { BackwardFigure } from './BackwardFigure';
import { FlowFigure } from './flow/FlowFigure';
import { LiveGradient } from './LiveGradient';
import { LossPicker } from './LossPicker';
import { Panel } from './Panel';
import { GradientTables } from './tables/GradientTables';
import { useDifferentiated } from './use-differentiated';
import '../../parts/page/page.css';
import './gradients.css';

/** Milliseconds between two changes of what is to be read, while time runs and while a hand moves it. */
const PAUSE_PLAYING = 300;
const PAUSE_SCRUBBING = 150;

/** The backward pass of the run on the screen, walked from the loss back to the first timestep. */
export function Gradients() {
  const words = useWords().explorer;
  const { run } = useCalmRun();
  const failure = useExperiment((experiment) => experiment.failure);
  if (run !== null) {
    return (
      <MoreWords>
        <OpenGradients whole={run} />
      </MoreWords>
    );
  }
  return (
    <div className="explorer explorer-waiting">
      <p role="status">
        {failure === null ? words.opening : words.failedAtAll({ message: failure })}
      </p>
    </div>
  );
}

function OpenGradients({ whole }: { readonly whole: Run }) {
  const words = useAllWords().gradients;
  const tables = useView((view) => view.tables);
  const hide = useFrame((frame) => frame.hide);
  const chosen = useView((view) => view.lane);
  const lane = Math.min(chosen, whole.trace.lanes.length - 1);
  const back = useDifferentiated(whole);
  const run = useMemo(() => inLane(whole, lane), [whole, lane]);
  const { graph } = run.trace.model;
  const stages = useMemo(
    () => backwardStagesOf(graph).map(({ id, nodes }) => ({ id, nodes, name: words.stages[id] })),
    [graph, words],
  );
  // A lane that runs from the end to the start is walked back from the start to the end.
  useWalk(stages.length, whole.trace.lanes[lane]?.backward === true ? 'up' : 'down');
  const { timestep, stage, atRest } = useMoment(run, stages.length);
  const playing = usePlayback((playback) => playback.playing);
  const moment = useMemo(
    () => ({ run, back, lane, timestep, stage, atRest, stages }),
    [run, back, lane, timestep, stage, atRest, stages],
  );
  // What is read may come a little after what is seen: drawing goes first.
  const later = useCalm(moment, playing ? PAUSE_PLAYING : PAUSE_SCRUBBING);
  return (
    <div className="explorer gradients" data-tables={tables} data-hidden={hide.join(' ')}>
      <h1 className="unseen">{words.title}</h1>
      <div className="presence">
        <LossPicker {...later} />
        {whole.trace.lanes.length > 1 && <LanePicker run={whole} />}
      </div>
      {tables ? (
        <GradientTables {...later} />
      ) : (
        <>
          <BackwardFigure {...moment} />
          <FlowFigure {...moment} />
        </>
      )}
      {!hide.includes('inspector') && <Panel {...later} />}
      {!hide.includes('transport') && (
        <Transport
          stages={stages}
          steps={run.trace.sequence.steps}
          timestep={timestep}
          stage={stage}
        >
          {null}
        </Transport>
      )}
      <LiveGradient {...later} />
    </div>
  );
}
