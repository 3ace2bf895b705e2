import { textIn } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import type { Drafting } from './drafting';
import { Group } from './Group';
import { dataNumbers } from './number-settings';
import { OptionRow } from './OptionRow';
import { SettingRows } from './SettingRow';

/** What is learned from: the task's own options, and the seed of what is drawn. */
export function DataGroup({ drafting }: { readonly drafting: Drafting }) {
  const { task, words, language } = drafting;
  const own = useLab((lab) => lab.own);
  const { source } = task;
  const said =
    source === null ? words.task.madeUp : words.task.source({ source: textIn(language, source) });
  return (
    <Group id="data" drafting={drafting} open>
      <p className="lab-says">{textIn(language, task.description)}</p>
      {task.options.map((option) => (
        <OptionRow key={option.id} option={option} drafting={drafting} />
      ))}
      <SettingRows settings={dataNumbers} drafting={drafting} />
      <p className="lab-hint">{own === null ? said : own.name}</p>
    </Group>
  );
}
