import { useAllWords } from '../../i18n/MoreWords';
import { gradientTabs, openGradientTab, useGradients } from '../../stores/gradients';
import { useView } from '../../stores/view';
import { Tabs } from '../../ui/Tabs';
import { FlowTab } from './flow/FlowTab';
import type { GradientMoment } from './moment';
import { NowTab } from './now/NowTab';
import { shownNode } from './shown-node';
import { StepTab } from './step/StepTab';
import { WeightsTab } from './weights/WeightsTab';
import '../../parts/page/inspector.css';

/** The panel beside the picture: one gradient now, the weights' gradients, one update, how far gradients reach. */
export function Panel(moment: GradientMoment) {
  const words = useAllWords().gradients.tabs;
  const tab = useGradients((choice) => choice.tab);
  const pinned = useView((view) => view.pinned);
  const { run, stages, stage, atRest } = moment;
  const node = shownNode(run.trace.model.graph, stages[stage], pinned);
  return (
    <section className="inspector" aria-label={words.label} aria-busy={!atRest}>
      <Tabs
        label={words.label}
        tabs={gradientTabs.map((id) => ({ id, label: words[id] }))}
        selected={tab}
        onSelect={openGradientTab}
      >
        {tab !== 'now' && <h2 className="unseen">{words[tab]}</h2>}
        {tab === 'now' && <NowTab {...moment} node={node} />}
        {tab === 'weights' && <WeightsTab {...moment} />}
        {tab === 'step' && <StepTab {...moment} />}
        {tab === 'flow' && <FlowTab {...moment} />}
      </Tabs>
    </section>
  );
}
