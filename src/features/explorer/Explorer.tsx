import { memo, useDeferredValue } from 'react';
import { useWords } from '../../i18n/words';
import { useExperiment, type Run } from '../../stores/experiment';
import { usePlayback } from '../../stores/playback';
import { useView } from '../../stores/view';
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

/** One cell, one sequence: the first thing a visitor sees. */
export function Explorer() {
  const words = useWords().explorer;
  const run = useExperiment((experiment) => experiment.run);
  const failure = useExperiment((experiment) => experiment.failure);
  if (run !== null) return <OpenExplorer run={run} />;
  return (
    <div className="explorer explorer-waiting">
      <p role="status">
        {failure === null ? words.opening : words.failedAtAll({ message: failure })}
      </p>
    </div>
  );
}

function OpenExplorer({ run }: { readonly run: Run }) {
  const words = useWords().explorer;
  const tables = useView((view) => view.tables);
  const moment = useMoment(run);
  const playing = usePlayback((playback) => playback.playing);
  // What is read may come a little after what is seen: drawing goes first.
  const calm = useCalm(moment, playing ? PAUSE_PLAYING : PAUSE_SCRUBBING);
  const later = useDeferredValue(calm);
  const keepFocus = useKeptFocus(tables);
  return (
    <div ref={keepFocus} className="explorer" data-tables={tables}>
      <h1 className="unseen">{words.title}</h1>
      {tables ? <CellTable {...later} /> : <DiagramLater {...later} />}
      {tables ? (
        <SequenceTable run={later.run} timestep={later.timestep} />
      ) : (
        <StripFigure run={run} timestep={moment.timestep} />
      )}
      <InspectorLater {...later} />
      <Transport run={run} timestep={moment.timestep} stage={moment.stage} />
      <LiveSentence {...later} />
    </div>
  );
}
