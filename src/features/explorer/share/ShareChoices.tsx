import { endonyms } from '../../../i18n/languages';
import { useAllWords } from '../../../i18n/MoreWords';
import { panels } from '../../../link/link';
import type { ShareOptions } from '../../../link/share-options';
import { CheckBox } from '../../../ui/CheckBox';
import { Select } from '../../../ui/Select';

interface ShareChoicesProps {
  readonly options: ShareOptions;
  readonly onChange: (options: ShareOptions) => void;
}

/** What a link carries along, and how it opens. */
export function ShareChoices({ options, onChange }: ShareChoicesProps) {
  const words = useAllWords().share;
  const set = (change: Partial<ShareOptions>) => {
    onChange({ ...options, ...change });
  };
  const { opens } = words;
  return (
    <div className="share-choices">
      <fieldset>
        <legend>{words.include.label}</legend>
        <CheckBox
          label={words.include.place}
          checked={options.place}
          onChange={(place) => set({ place })}
        />
        <CheckBox
          label={words.include.changes}
          checked={options.changes}
          onChange={(changes) => set({ changes })}
        />
      </fieldset>
      <fieldset>
        <legend>{words.hide.label}</legend>
        {panels.map((panel) => (
          <CheckBox
            key={panel}
            label={words.hide[panel]}
            checked={options.hide.includes(panel)}
            onChange={(hidden) =>
              set({
                hide: panels.filter((one) => (one === panel ? hidden : options.hide.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{opens.label}</legend>
        <Select
          label={opens.language}
          choices={[
            { id: 'any', name: opens.readers },
            { id: 'en', name: endonyms.en },
            { id: 'zh', name: endonyms.zh },
          ]}
          selected={options.language ?? 'any'}
          onSelect={(id) => set({ language: id === 'any' ? null : id })}
        />
        <Select
          label={opens.theme}
          choices={[
            { id: 'any', name: opens.readers },
            { id: 'light', name: opens.light },
            { id: 'dark', name: opens.dark },
          ]}
          selected={options.theme ?? 'any'}
          onSelect={(id) => set({ theme: id === 'any' ? null : id })}
        />
        <CheckBox
          label={opens.present}
          checked={options.present}
          onChange={(present) => set({ present })}
        />
      </fieldset>
    </div>
  );
}
