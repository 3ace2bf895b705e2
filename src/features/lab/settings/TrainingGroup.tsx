import { optimisers } from '../../../engine/training-settings';
import { changeDraft } from '../../../stores/lab-actions';
import { ChoiceRow } from './ChoiceRow';
import type { Drafting } from './drafting';
import { Group } from './Group';
import {
  optimiserNumbers,
  rateNumber,
  scheduleNumbers,
  updateNumbers,
  warmUpNumber,
} from './number-settings';
import { kindOf, optimiserKinds } from './optimiser-kind';
import { RateNow } from './RateNow';
import { scheduleKinds, scheduleOf } from './schedules';
import { SettingRow, SettingRows } from './SettingRow';

/** How gradients become updates. */
export function TrainingGroup({ drafting }: { readonly drafting: Drafting }) {
  const { draft, usual, words } = drafting;
  const { training, schedule } = draft;
  const optimiser = kindOf(training.optimiser);
  const hasMore = optimiserNumbers.some((setting) => setting.of(draft) !== undefined);
  return (
    <Group id="training" drafting={drafting} open>
      <SettingRow setting={rateNumber} drafting={drafting} />
      <RateNow />
      <ChoiceRow
        name={words.choice.optimiser.name}
        hint={words.optimiserHint[optimiser]}
        choices={optimiserKinds.map((id) => ({ id, name: words.optimiser[id] }))}
        selected={optimiser}
        differs={optimiser !== kindOf(usual.training.optimiser)}
        onSelect={(id) => {
          changeDraft({ training: { ...training, optimiser: optimisers[id] } });
        }}
      />
      {hasMore && (
        <details className="lab-more">
          <summary>{words.panel.more}</summary>
          <SettingRows settings={optimiserNumbers} drafting={drafting} />
        </details>
      )}
      <ChoiceRow
        name={words.choice.schedule.name}
        hint={words.scheduleHint[schedule.kind]}
        choices={scheduleKinds.map((id) => ({ id, name: words.schedule[id] }))}
        selected={schedule.kind}
        differs={schedule.kind !== usual.schedule.kind}
        onSelect={(id) => {
          changeDraft({ schedule: scheduleOf(id, draft) });
        }}
      />
      <SettingRows settings={scheduleNumbers} drafting={drafting} />
      <SettingRow setting={warmUpNumber} drafting={drafting} />
      <SettingRows settings={updateNumbers} drafting={drafting} />
    </Group>
  );
}
