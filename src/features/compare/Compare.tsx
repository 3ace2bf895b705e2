import { useEffect, useMemo, type ReactNode } from 'react';
import { MoreWords, useAllWords } from '../../i18n/MoreWords';
import { textIn, useFormats, useLanguage, useWords } from '../../i18n/words';
import { LanePicker } from '../../parts/lanes/LanePicker';
import { useCalm } from '../../parts/run/use-calm';
import { useCompare } from '../../stores/compare';
import { useExperiment } from '../../stores/experiment';
import { useFrame } from '../../stores/frame';
import { usePlayback } from '../../stores/playback';
import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';
import { comparisonOf } from '../../tasks/comparisons';
import { Chooser, Offers } from './Chooser';
import { ColumnCard } from './ColumnCard';
import { comparisonOfSetups } from './comparison-now';
import { CompareTable } from './CompareTable';
import { Facts } from './Facts';
import { Live } from './Live';
import { LossBar } from './LossBar';
import { namesOf } from './names';
import type { OpenRun } from './open-run';
import { Overlay } from './Overlay';
import { Parting } from './Parting';
import { columnIn } from './pictures';
import { openWorker, startComparing } from './shown';
import { Sliders } from './Sliders';
import { TimeBar } from './TimeBar';
import { useCalmShown } from './use-calm-shown';
import { useTimestep } from './use-timestep';
import '../../parts/page/page.css';
import '../../parts/strip/strip.css';
import './compare.css';

/** Milliseconds between two changes of what is to be read, while time runs and while a hand moves it. */
const PAUSE_PLAYING = 300;
const PAUSE_SCRUBBING = 120;

interface CompareProps {
  readonly onOpen: OpenRun;
  /** Buttons of the page that stand beside those of this one. */
  readonly outs: ReactNode;
}

/** Two to four cells on the same input, with one cursor and on shared scales. */
export function Compare(props: CompareProps) {
  const words = useWords().explorer;
  const run = useExperiment((experiment) => experiment.run);
  const failure = useExperiment((experiment) => experiment.failure);
  if (run === null) {
    return (
      <div className="explorer explorer-waiting">
        <p role="status">
          {failure === null ? words.opening : words.failedAtAll({ message: failure })}
        </p>
      </div>
    );
  }
  return (
    <MoreWords>
      <OpenCompare {...props} run={run} />
    </MoreWords>
  );
}

function OpenCompare({ run, onOpen, outs }: CompareProps & { readonly run: Run }) {
  const words = useAllWords();
  const { compare: say } = words;
  const formats = useFormats();
  const language = useLanguage();
  const tables = useView((view) => view.tables);
  const alone = useCompare(({ variants }) => variants.length === 0);
  const embed = useFrame((frame) => frame.embed);
  const hide = useFrame((frame) => frame.hide);
  const playing = usePlayback((playback) => playback.playing);
  useEffect(() => startComparing(openWorker), []);
  const shown = useCalmShown();
  const now = useTimestep();
  const names = useMemo(
    () => namesOf(shown, say, formats, language),
    [shown, say, formats, language],
  );
  const first = columnIn(shown[0]);
  const steps = first?.picture.steps ?? run.trace.sequence.steps;
  const timestep = Math.min(useCalm(now, playing ? PAUSE_PLAYING : PAUSE_SCRUBBING), steps - 1);
  const current = useMemo(() => comparisonOfSetups(shown.map(({ task }) => task.setup)), [shown]);
  const comparison = current === null ? undefined : comparisonOf(current);
  const figure = { shown, names, timestep, steps };
  return (
    <div className="compare" data-tables={tables} data-hidden={hide.join(' ')}>
      <h1 className="unseen">{say.title}</h1>
      <div className="compare-main">
        <Chooser current={current} first={run.setup} preset={run.preset} />
        {run.trace.lanes.length > 1 && <LanePicker run={run} />}
        {alone && <Offers />}
        {tables ? <CompareTable {...figure} /> : <Overlay {...figure} />}
        <div className="compare-columns">
          {shown.map((one, place) => (
            <ColumnCard
              key={one.task.slot}
              shown={one}
              place={place}
              name={names[place] ?? ''}
              other={place === 0 ? null : first}
              otherName={names[0] ?? ''}
              preset={run.preset}
              timestep={timestep}
              tables={tables}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
      <div className="compare-side">
        {comparison !== undefined && (
          <section className="compare-look" aria-label={say.chooser.lookFor}>
            <h2>{say.chooser.lookFor}</h2>
            <p>{textIn(language, comparison.lookFor)}</p>
          </section>
        )}
        <Facts shown={shown} names={names} />
        <Sliders run={run} shown={shown} />
        <LossBar shown={shown} timestep={timestep} />
        <Parting shown={shown} names={names} onOpen={onOpen} />
      </div>
      {!hide.includes('transport') && (
        <TimeBar steps={steps} timestep={Math.min(now, steps - 1)}>
          {!embed && outs}
        </TimeBar>
      )}
      <Live {...figure} />
    </div>
  );
}
