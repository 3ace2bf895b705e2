import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { setOwn, share, useCompare } from '../../stores/compare';
import type { Preset } from '../../tasks/preset';
import { usualBeginOf, type Differs } from '../../tasks/variant';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Control } from './Control';
import { letterOf } from './names';
import { RANGES, schemes } from './ranges';
import { SeedField } from './SeedField';
import { plain, saySetting, type SettingValue } from './settings';
import type { Shown } from './worker/client';
import type { Column } from './worker/protocol';

interface OwnSettingsProps {
  readonly shown: Shown;
  readonly place: number;
  readonly preset: Preset;
  readonly column: Column | null;
}

const KEYS = ['shipped', 'scheme', 'gain', 'forgetBias', 'seed', 'hidden', 'edits'] as const;

/** What a column has of its own, each with a way to share it again; and sliders that give it more. */
export function OwnSettings({ shown, place, preset, column }: OwnSettingsProps) {
  const words = useAllWords();
  const formats = useFormats();
  const { slot, setup } = shown.task;
  const differs = useCompare(
    ({ variants }) => variants.find((one) => one.slot === slot)?.differs ?? NOTHING,
  );
  const { sliders, setting } = words.compare;
  const begin = setup.begin ?? usualBeginOf(setup.preset);
  const letter = letterOf(place);
  const named = (what: string): string => sliders.ownName({ letter, what });
  const drawn = column !== null && column.seed !== null;
  const { hidden } = preset.sizes ?? { hidden: null };
  const units = setup.hidden ?? column?.hiddenSize ?? 1;
  return (
    <>
      <ul className="compare-own" aria-label={sliders.ownTitle}>
        {KEYS.filter((key) => differs[key] !== undefined).map((key) => {
          const value = saySetting(valueOf(differs, key), words.compare, formats);
          return (
            <li key={key}>
              <Button
                className="small"
                aria-label={sliders.share({ what: setting[key], value })}
                title={sliders.share({ what: setting[key], value })}
                onClick={() => {
                  share(slot, key);
                }}
              >
                {sliders.own({ what: setting[key], value })} <span aria-hidden="true">×</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {drawn && (
        <details className="compare-more">
          <summary>{sliders.ownTitle}</summary>
          <Control
            label={sliders.gain}
            name={named(sliders.gain)}
            shown={plain(begin.gain, formats)}
            value={begin.gain}
            {...RANGES.gain}
            onChange={(gain) => {
              setOwn(slot, { gain });
            }}
          />
          {column.forgets && (
            <Control
              label={sliders.forgetBias}
              name={named(sliders.forgetBias)}
              shown={
                begin.forgetBias === null
                  ? words.compare.value.asDrawn
                  : plain(begin.forgetBias, formats)
              }
              value={begin.forgetBias ?? 0}
              {...RANGES.forgetBias}
              onChange={(forgetBias) => {
                setOwn(slot, { forgetBias });
              }}
            />
          )}
          <div className="compare-pair">
            <Select
              label={named(sliders.scheme)}
              choices={schemes.map((id) => ({ id, name: words.compare.value[id] }))}
              selected={begin.scheme}
              onSelect={(scheme) => {
                setOwn(slot, { scheme });
              }}
            />
            <SeedField
              label={named(sliders.seed)}
              seed={column.seed}
              onSeed={(seed) => {
                setOwn(slot, { seed });
              }}
            />
          </div>
          {hidden !== null && (
            <Control
              label={sliders.hidden}
              name={named(sliders.hidden)}
              shown={formats.count(units)}
              value={units}
              least={hidden[0]}
              most={hidden[1]}
              onChange={(value) => {
                setOwn(slot, { hidden: value });
              }}
            />
          )}
        </details>
      )}
    </>
  );
}

const NOTHING: Differs = {};

function valueOf(differs: Differs, key: (typeof KEYS)[number]): SettingValue {
  switch (key) {
    case 'shipped':
      return { kind: 'word', word: 'asShipped' };
    case 'scheme':
      return { kind: 'scheme', scheme: differs.scheme ?? 'uniform' };
    case 'edits':
      return { kind: 'number', number: differs.edits?.length ?? 0 };
    default: {
      const number = differs[key] ?? null;
      return number === null ? { kind: 'word', word: 'usual' } : { kind: 'number', number };
    }
  }
}
