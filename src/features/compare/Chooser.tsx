import { useMemo } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { textIn, useLanguage } from '../../i18n/words';
import { addVariant, MOST_COLUMNS, useCompare } from '../../stores/compare';
import { useOwnCells } from '../../stores/own-cells';
import type { Preset } from '../../tasks/preset';
import { comparisons } from '../../tasks/comparisons';
import type { Setup } from '../../tasks/setup';
import { Button } from '../../ui/Button';
import { Picker } from '../../ui/Picker';
import { cellChoices } from './choices';
import { openComparison } from './comparison-now';

/** Which comparison is on the screen, and another column beside those there are. */
export function Chooser({
  current,
  first,
  preset,
}: {
  /** The comparison that the columns are; null: of a person's own making. */
  readonly current: string | null;
  readonly first: Setup;
  readonly preset: Preset;
}) {
  const words = useAllWords().compare;
  const language = useLanguage();
  const named = comparisons.find(({ id }) => id === current);
  return (
    <div className="compare-head">
      <Picker
        label={words.chooser.label}
        choices={comparisons.map(({ id, name, description }) => ({
          id,
          name: textIn(language, name),
          description: textIn(language, description),
        }))}
        name={named === undefined ? words.chooser.none : textIn(language, named.name)}
        selected={current ?? ''}
        onSelect={(id) => {
          void openComparison(id);
        }}
      />
      <AddColumn first={first} preset={preset} />
    </div>
  );
}

/** Columns that are no other cell. */
const SHIPPED = 'shipped';
const AGAIN = 'again';

function AddColumn({ first, preset }: { readonly first: Setup; readonly preset: Preset }) {
  const words = useAllWords();
  const { add } = words.compare;
  const language = useLanguage();
  const saved = useOwnCells((own) => own.cells);
  const full = useCompare(({ variants }) => variants.length >= MOST_COLUMNS - 1);
  const choices = useMemo(
    () => cellChoices(preset, saved, words, language),
    [preset, saved, words, language],
  );
  if (full) return <p className="compare-note">{add.full}</p>;
  return (
    <Picker
      label={add.label}
      choices={[
        ...choices,
        { id: AGAIN, name: add.again, description: add.againMore },
        { id: SHIPPED, name: add.shipped, description: add.shippedMore },
      ]}
      name={add.label}
      selected=""
      onSelect={(id) => {
        const { cell, own } = first;
        if (id === AGAIN) addVariant({ cell, own, differs: {} });
        else if (id === SHIPPED) {
          const differs = { shipped: true, seed: null, hidden: null, edits: [] } as const;
          addVariant({ cell, own: null, differs });
        } else {
          const choice = choices.find((one) => one.id === id);
          if (choice !== undefined) addVariant({ cell: choice.cell, own: choice.own, differs: {} });
        }
      }}
    />
  );
}

/** What there is to compare, for a page that compares nothing yet. */
export function Offers() {
  const words = useAllWords().compare.chooser;
  const language = useLanguage();
  return (
    <section className="compare-offers" aria-label={words.worthSeeing}>
      <p>{words.intro}</p>
      <ul>
        {comparisons.map(({ id, name, description }) => (
          <li key={id}>
            <Button
              className="compare-offer"
              onClick={() => {
                void openComparison(id);
              }}
            >
              {textIn(language, name)}
            </Button>
            <span>{textIn(language, description)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
