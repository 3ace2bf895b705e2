import type { Drafting } from './drafting';
import { Group } from './Group';
import { stopNumbers } from './number-settings';
import { SettingRows } from './SettingRow';

/** When a run ends by itself. */
export function StopGroup({ drafting }: { readonly drafting: Drafting }) {
  return (
    <Group id="stop" drafting={drafting}>
      <SettingRows settings={stopNumbers} drafting={drafting} />
    </Group>
  );
}
