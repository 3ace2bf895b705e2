import { useWords } from '../../i18n/words';
import { useExperiment, type Run } from '../../stores/experiment';
import { useView } from '../../stores/view';
import { DiagramFigure } from './diagram/DiagramFigure';
import { Inspector } from './inspector/Inspector';
import { LiveSentence } from './LiveSentence';
import { StripFigure } from './strip/StripFigure';
import { CellTable } from './tables/CellTable';
import { SequenceTable } from './tables/SequenceTable';
import { Transport } from './transport/Transport';
import { useMoment } from './use-moment';
import './explorer.css';

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
  const { timestep, stage, atRest } = useMoment(run);
  return (
    <div className="explorer" data-tables={tables}>
      <h1 className="unseen">{words.title}</h1>
      {tables ? (
        <CellTable run={run} timestep={timestep} stage={stage} atRest={atRest} />
      ) : (
        <DiagramFigure run={run} timestep={timestep} stage={stage} atRest={atRest} />
      )}
      {tables ? (
        <SequenceTable run={run} timestep={timestep} />
      ) : (
        <StripFigure run={run} timestep={timestep} />
      )}
      <Inspector run={run} timestep={timestep} stage={stage} atRest={atRest} />
      <Transport run={run} timestep={timestep} stage={stage} />
      <LiveSentence run={run} timestep={timestep} stage={stage} atRest={atRest} />
    </div>
  );
}
