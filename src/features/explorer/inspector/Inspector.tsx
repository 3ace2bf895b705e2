import { useState } from 'react';
import { useWords } from '../../../i18n/words';
import type { Run } from '../../../stores/experiment';
import { Tabs } from '../../../ui/Tabs';
import { useModule } from '../../../ui/use-module';
import { MomentTab } from './MomentTab';
import './inspector.css';

export interface InspectorProps {
  readonly run: Run;
  /** 0-based */
  readonly timestep: number;
  /** 0-based */
  readonly stage: number;
  /** Whether the stage is completed; false while it is under way. */
  readonly atRest: boolean;
}

const tabIds = ['moment', 'equations', 'code', 'about'] as const;
type TabId = (typeof tabIds)[number];

const loadEquations = () => import('./EquationsTab');
const loadCode = () => import('./CodeTab');
const loadAbout = () => import('./AboutTab');

/** The panel beside the diagram. All but its first tab is fetched when it is first opened. */
export function Inspector({ run, timestep, stage, atRest }: InspectorProps) {
  const words = useWords().inspector;
  const [tab, setTab] = useState<TabId>('moment');
  const goBack = () => {
    setTab('moment');
  };
  const equations = useModule(loadEquations, tab === 'equations', goBack);
  const code = useModule(loadCode, tab === 'code', goBack);
  const about = useModule(loadAbout, tab === 'about', goBack);
  const panel = () => {
    switch (tab) {
      case 'moment':
        return <MomentTab run={run} timestep={timestep} stage={stage} />;
      case 'equations':
        return equations && <equations.EquationsTab run={run} timestep={timestep} stage={stage} />;
      case 'code':
        return code && <code.CodeTab run={run} />;
      case 'about':
        return about && <about.AboutTab run={run} />;
    }
  };
  return (
    <section className="inspector" aria-label={words.label} aria-busy={!atRest}>
      <Tabs
        label={words.tabs.label}
        tabs={tabIds.map((id) => ({ id, label: words.tabs[id] }))}
        selected={tab}
        onSelect={setTab}
      >
        {panel() ?? <p className="inspector-note">{words.fetching}</p>}
      </Tabs>
    </section>
  );
}
