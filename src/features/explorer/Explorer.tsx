import { memo, useMemo, type ReactNode } from 'react';
import { fetchMore, MoreWords } from '../../i18n/MoreWords';
import { textIn, useLanguage, useWords } from '../../i18n/words';
import { useExperiment } from '../../stores/experiment';
import { useFrame } from '../../stores/frame';
import { usePlayback } from '../../stores/playback';
import type { Run } from '../../stores/run';
import { useSettings } from '../../stores/settings';
import { goTo, toggleTables, useView } from '../../stores/view';
import { useModule } from '../../ui/use-module';
import { Difference } from './change/Difference';
import { useDifference } from './change/use-difference';
import { isPlain } from '../../tasks/setup';
import { DepthBar } from './depth/DepthBar';
import { LanePicker } from '../../parts/lanes/LanePicker';
import { DiagramFigure } from './diagram/DiagramFigure';
import { useHints } from '../../stores/hints';
import { FirstButton } from './first/FirstButton';
import { PredictToggle } from './predict/PredictToggle';
import { PredictCard } from './predict/PredictCard';
import { Inspector } from './inspector/Inspector';
import { LiveSentence } from './LiveSentence';
import { StripFigure } from './strip/StripFigure';
import { Transport } from '../../parts/transport/Transport';
import { useCalm } from '../../parts/run/use-calm';
import { useCalmRun } from '../../parts/run/use-calm-run';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { useLane } from '../../parts/run/use-lane';
import { useWalk } from '../../parts/run/use-walk';
import { useMoment } from '../../parts/run/use-moment';
import { useOrder } from './use-order';
import '../../parts/page/page.css';

/** Milliseconds between two changes of what is to be read, while time runs and while a hand moves it. */
const PAUSE_PLAYING = 300;
const PAUSE_SCRUBBING = 150;

const loadTables = async () => {
  const [cell, sequence] = await Promise.all([
    import('./tables/CellTable'),
    import('./tables/SequenceTable'),
    // Their words at the same time: the focus goes to a table as soon as it is there.
    fetchMore(useSettings.getState().language),
  ]);
  return { CellTable: cell.CellTable, SequenceTable: sequence.SequenceTable };
};
const loadCallOuts = () => import('./first/CallOuts');
const nothing = () => undefined;
const loadUnrolled = () => import('./depth/Unrolled');

/** What the first hints point at. */
const ANCHORS = { press: '.node-button[data-role]', drag: '.strip-area', type: '.value-number' };

const StripAsItIs = memo(StripFigure);
const TransportAsItIs = memo(Transport);
const DiagramLater = memo(DiagramFigure);
const InspectorLater = memo(Inspector);
const DepthBarLater = memo(DepthBar);
const PredictLater = memo(PredictCard);
const LiveSentenceLater = memo(LiveSentence);

interface ExplorerProps {
  /** Buttons of the page that stand beside those of the explorer. */
  readonly outs: ReactNode;
}

/** One cell, one sequence: the first thing a visitor sees. */
export function Explorer({ outs }: ExplorerProps) {
  const words = useWords().explorer;
  const { run, before } = useCalmRun();
  const failure = useExperiment((experiment) => experiment.failure);
  if (run !== null) return <OpenExplorer whole={run} wholeBefore={before} outs={outs} />;
  return (
    <div className="explorer explorer-waiting">
      <p role="status">
        {failure === null ? words.opening : words.failedAtAll({ message: failure })}
      </p>
    </div>
  );
}

interface OpenExplorerProps extends ExplorerProps {
  readonly whole: Run;
  readonly wholeBefore: Run | null;
}

function OpenExplorer({ whole, wholeBefore, outs }: OpenExplorerProps) {
  const { explorer: words, inspector } = useWords();
  const tables = useView((view) => view.tables);
  const level = useView((view) => view.depth.level);
  const hide = useFrame((frame) => frame.hide);
  const lane = useView((view) => view.lane);
  const embed = useFrame((frame) => frame.embed);
  const run = useLane(whole) ?? whole;
  const before = useLane(wholeBefore);
  const moment = useMoment(run);
  const shown = useMemo(() => ({ ...moment, before }), [moment, before]);
  const playing = usePlayback((playback) => playback.playing);
  // What is read may come a little after what is seen: drawing goes first.
  const later = useCalm(shown, playing ? PAUSE_PLAYING : PAUSE_SCRUBBING);
  const twins = useModule(loadTables, tables, toggleTables);
  const unrolled = useModule(loadUnrolled, level === 'sequence', () => {
    goTo({ level: 'cell' });
  });
  const newcomer = useHints(({ dismissed }) => dismissed.length < 3);
  const callOuts = useModule(loadCallOuts, newcomer, nothing);
  const keepFocus = useKeptFocus(tables && twins !== null);
  const difference = useDifference(later.run, later.before);
  const order = useOrder(run);
  const { timestep, stage } = moment;
  const language = useLanguage();
  const stages = useMemo(
    () => run.cell.stages.map(({ id, name }) => ({ id, name: textIn(language, name) })),
    [run.cell, language],
  );
  const aside = useMemo(
    () => (
      <>
        <PredictToggle />
        {!embed && outs}
      </>
    ),
    [embed, outs],
  );
  const isReversed = whole.trace.lanes[lane]?.backward === true;
  useWalk(run.cell.stages.length, isReversed ? 'down' : 'up', whole);
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
        <DepthBarLater run={later.run} stage={later.stage} />
        {whole.trace.lanes.length > 1 && <LanePicker run={whole} />}
        {difference !== null && <Difference sentence={difference} />}
        {!embed && <FirstButton offered={isPlain(whole.setup)} />}
      </div>
      <PredictLater run={later.run} />
      {tables ? (
        ((twins && (
          <MoreWords>
            <twins.CellTable {...later} whole={whole} />
          </MoreWords>
        )) ?? <p className="twin twin-cell waiting">{inspector.fetching}</p>)
      ) : level === 'sequence' ? (
        ((unrolled && <unrolled.Unrolled run={run} whole={whole} timestep={timestep} />) ?? (
          <p className="unrolled waiting">{inspector.fetching}</p>
        ))
      ) : (
        <DiagramLater {...(later.run.opened === run.opened ? later : shown)} />
      )}
      {tables ? (
        ((twins && (
          <MoreWords>
            <twins.SequenceTable run={later.run} timestep={later.timestep} />
          </MoreWords>
        )) ?? <p className="twin twin-sequence waiting">{inspector.fetching}</p>)
      ) : (
        <StripAsItIs run={run} before={before} order={order} timestep={timestep} />
      )}
      {!hide.includes('inspector') && <InspectorLater {...later} whole={whole} />}
      {!hide.includes('transport') && (
        <TransportAsItIs
          stages={stages}
          steps={run.trace.sequence.steps}
          timestep={timestep}
          stage={stage}
        >
          {aside}
        </TransportAsItIs>
      )}
      <LiveSentenceLater {...later} difference={difference} />
      {!embed && callOuts !== null && <callOuts.CallOuts anchors={ANCHORS} />}
    </div>
  );
}
