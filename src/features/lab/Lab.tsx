import { useState, type ReactNode } from 'react';
import { MoreWords, useAllWords } from '../../i18n/MoreWords';
import { useWords } from '../../i18n/words';
import { useLab } from '../../stores/lab';
import type { Page } from '../../stores/page';
import { useView } from '../../stores/view';
import { Button } from '../../ui/Button';
import { useModule } from '../../ui/use-module';
import { LabBar } from './bar/LabBar';
import { SlowMotion } from './bar/SlowMotion';
import { CheckpointSlider } from './charts/CheckpointSlider';
import { ClassChart } from './charts/ClassChart';
import { ForecastChart } from './charts/ForecastChart';
import { Histograms } from './charts/Histograms';
import { LossChart } from './charts/LossChart';
import { NormChart } from './charts/NormChart';
import { SampleChart } from './charts/SampleChart';
import { ScoreTable } from './charts/ScoreTable';
import { OpenIn } from './out/OpenIn';
import { OtherRuns } from './settings/OtherRuns';
import { SettingsPanel } from './settings/SettingsPanel';
import '../../parts/page/page.css';
import './lab.css';

interface LabProps {
  /** Buttons of the page that stand beside those of this one. */
  readonly outs: ReactNode;
  readonly goToPage: (page: Page) => void;
}

/** Where a model is trained before one's eyes. */
export function Lab(props: LabProps) {
  const words = useWords().explorer;
  const isThere = useLab(({ draft }) => draft !== null);
  const failure = useLab(({ failure }) => failure);
  if (!isThere) {
    return (
      <div className="explorer explorer-waiting">
        <p role="status">
          {failure === null ? words.opening : words.failedAtAll({ message: failure.message })}
        </p>
      </div>
    );
  }
  return (
    <MoreWords>
      <OpenLab {...props} />
    </MoreWords>
  );
}

const loadOwn = () => import('./own/OwnDataDialog');
const loadFiles = () => import('./out/FilesDialog');

function OpenLab({ outs, goToPage }: LabProps) {
  const words = useAllWords();
  const tables = useView((view) => view.tables);
  const [open, setOpen] = useState<'own' | 'files' | null>(null);
  const close = () => setOpen(null);
  const own = useModule(loadOwn, open === 'own', close);
  const files = useModule(loadFiles, open === 'files', close);
  return (
    <div className="lab" data-tables={tables}>
      <h1 className="unseen">{words.shell.nav.lab}</h1>
      <div className="lab-top">
        <LabBar onOwnData={() => setOpen('own')}>
          <div className="lab-outs">
            <Button onClick={() => setOpen('files')}>{words.labFiles.title}</Button>
            {outs}
          </div>
        </LabBar>
      </div>
      <div className="lab-settings-pane">
        <SettingsPanel />
      </div>
      <div className="lab-figures">
        <SlowMotion />
        <ForecastChart />
        <ClassChart />
        <LossChart />
        <CheckpointSlider />
        <SampleChart />
      </div>
      <div className="lab-side">
        <OpenIn goToPage={goToPage} />
        <ScoreTable />
        <OtherRuns />
        <NormChart />
        <Histograms />
      </div>
      {open === 'own' && own && <own.OwnDataDialog onClose={close} />}
      {open === 'files' && files && <files.FilesDialog onClose={close} goToPage={goToPage} />}
    </div>
  );
}
