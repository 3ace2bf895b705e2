import { MoreWords } from '../../../i18n/MoreWords';
import { useWords } from '../../../i18n/words';
import type { Run } from '../../../stores/run';
import { openTab, tabs, useView } from '../../../stores/view';
import { PresetHint } from '../hint/PresetHint';
import { Tabs } from '../../../ui/Tabs';
import { useModule } from '../../../ui/use-module';
import { MomentTab } from './MomentTab';
import '../../../parts/page/inspector.css';

export interface InspectorProps {
  /** One lane of the run. */
  readonly run: Run;
  readonly whole: Run;
  /** 0-based */
  readonly timestep: number;
  /** 0-based */
  readonly stage: number;
  /** Whether the stage is completed; false while it is under way. */
  readonly atRest: boolean;
}

const loadChanges = () => import('../change/ChangesTab');
const loadUnits = () => import('../units/UnitsTab');
const loadEquations = () => import('./EquationsTab');
const loadCode = () => import('./CodeTab');
const loadAbout = () => import('./AboutTab');

/** The panel beside the diagram. All but its first tab is fetched when it is first opened. */
export function Inspector({ run, whole, timestep, stage, atRest }: InspectorProps) {
  const catalogue = useWords();
  const words = catalogue.inspector;
  const tab = useView((view) => view.tab);
  const names = { ...words.tabs, ...catalogue.change.inspectorTabs };
  const goBack = () => {
    openTab('moment');
  };
  const changes = useModule(loadChanges, tab === 'change', goBack);
  const units = useModule(loadUnits, tab === 'units', goBack);
  const equations = useModule(loadEquations, tab === 'equations', goBack);
  const code = useModule(loadCode, tab === 'code', goBack);
  const about = useModule(loadAbout, tab === 'about', goBack);
  const panel = () => {
    switch (tab) {
      case 'moment':
        return <MomentTab run={run} timestep={timestep} stage={stage} />;
      case 'change':
        return changes && <changes.ChangesTab run={whole} />;
      case 'units':
        return units && <units.UnitsTab run={run} />;
      case 'equations':
        return equations && <equations.EquationsTab run={run} timestep={timestep} stage={stage} />;
      case 'code':
        return code && <code.CodeTab run={whole} />;
      case 'about':
        return about && <about.AboutTab run={whole} />;
    }
  };
  const shown = panel();
  return (
    <section className="inspector" aria-label={words.label} aria-busy={!atRest}>
      <PresetHint key={whole.preset.id} run={whole} />
      <Tabs
        label={words.tabs.label}
        tabs={tabs.map((id) => ({ id, label: names[id] }))}
        selected={tab}
        onSelect={openTab}
      >
        {shown === null ? (
          <p className="inspector-note">{words.fetching}</p>
        ) : tab === 'moment' ? (
          shown
        ) : (
          <MoreWords>{shown}</MoreWords>
        )}
      </Tabs>
    </section>
  );
}
