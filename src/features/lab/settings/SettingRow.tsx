import { changeDraft, setRate } from '../../../stores/lab-actions';
import { CheckBox } from '../../../ui/CheckBox';
import type { Drafting } from './drafting';
import type { NumberSetting } from './number-settings';
import { NumberRow } from './NumberRow';

interface SettingRowProps {
  readonly setting: NumberSetting;
  readonly drafting: Drafting;
}

/** One number of the settings; nothing where it is without effect. */
export function SettingRow({ setting, drafting }: SettingRowProps) {
  const { draft, usual, words } = drafting;
  const { id, line, unit, on, typedOnly } = setting;
  const value = setting.of(draft);
  if (value === undefined) return null;
  const { name, hint } = words.number[id];
  const ordinary = setting.of(usual);
  const change = (to: number | null): void => {
    if (id === 'rate' && to !== null) setRate(to);
    else changeDraft(setting.with(draft, to));
  };
  return (
    <NumberRow
      name={name}
      hint={hint}
      unit={unit === undefined ? undefined : words.unit[unit]}
      line={line}
      value={value}
      typedOnly={typedOnly}
      differs={ordinary !== undefined && ordinary !== value}
      onChange={change}
      before={
        on === undefined ? undefined : (
          <CheckBox
            label={name}
            checked={value !== null}
            onChange={(checked) => {
              change(checked ? (ordinary ?? on) : null);
            }}
          />
        )
      }
    />
  );
}

interface SettingRowsProps {
  readonly settings: readonly NumberSetting[];
  readonly drafting: Drafting;
}

export function SettingRows({ settings, drafting }: SettingRowsProps) {
  return settings.map((setting) => (
    <SettingRow key={setting.id} setting={setting} drafting={drafting} />
  ));
}
