import { memo, type ReactNode } from 'react';
import { MoreWords, useAllWords } from '../../i18n/MoreWords';
import { useWords } from '../../i18n/words';
import { LanePicker } from '../../parts/lanes/LanePicker';
import { Transport } from '../../parts/transport/Transport';
import { useCalm } from '../../parts/run/use-calm';
import { useCalmRun } from '../../parts/run/use-calm-run';
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
import { useGradientMoment } from './use-gradient-moment';
import '../../parts/page/page.css';
import './gradients.css';

/** Milliseconds between two changes of what is to be read, while time runs and while a hand moves it. */
const PAUSE_PLAYING = 300;
const PAUSE_SCRUBBING = 150;

const LossPickerLater = memo(LossPicker);
const BackwardLater = memo(BackwardFigure);
const FlowAsItIs = memo(FlowFigure);
const TablesLater = memo(GradientTables);
const PanelLater = memo(Panel);
const LiveGradientLater = memo(LiveGradient);

interface GradientsProps {
  /** Buttons of the page: ways out. */
  readonly outs: ReactNode;
}

/** The backward pass of the run on the screen, walked from the loss back to the first timestep. */
export function Gradients({ outs }: GradientsProps) {
  const words = useWords().explorer;
  const { run } = useCalmRun();
  const failure = useExperiment((experiment) => experiment.failure);
  if (run !== null) {
    return (
      <MoreWords>
        <OpenGradients whole={run} outs={outs} />
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

function OpenGradients({ whole, outs }: GradientsProps & { readonly whole: Run }) {
  const words = useAllWords().gradients;
  const tables = useView((view) => view.tables);
  const hide = useFrame((frame) => frame.hide);
  const embed = useFrame((frame) => frame.embed);
  const moment = useGradientMoment(whole);
  const { run, back, lane, timestep, stage, stages } = moment;
  const playing = usePlayback((playback) => playback.playing);
  // What is read may come a little after what is seen: drawing goes first.
  const later = useCalm(moment, playing ? PAUSE_PLAYING : PAUSE_SCRUBBING);
  return (
    <div className="explorer gradients" data-tables={tables} data-hidden={hide.join(' ')}>
      <h1 className="unseen">{words.title}</h1>
      <div className="presence">
        <LossPickerLater run={later.run} back={later.back} timestep={later.timestep} />
        {whole.trace.lanes.length > 1 && <LanePicker run={whole} />}
      </div>
      {tables ? (
        <TablesLater {...later} />
      ) : (
        <>
          <BackwardLater {...(later.run.opened === run.opened ? later : moment)} />
          <FlowAsItIs run={run} back={back} lane={lane} timestep={timestep} stages={stages} />
        </>
      )}
      {!hide.includes('inspector') && <PanelLater {...later} />}
      {!hide.includes('transport') && (
        <Transport
          stages={stages}
          steps={run.trace.sequence.steps}
          timestep={timestep}
          stage={stage}
        >
          {!embed && outs}
        </Transport>
      )}
      <LiveGradientLater {...later} />
    </div>
  );
}
