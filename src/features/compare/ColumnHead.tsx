import { useMemo } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { useLanguage } from '../../i18n/words';
import { changeCell, removeVariant } from '../../stores/compare';
import { change } from '../../stores/experiment';
import { useOwnCells } from '../../stores/own-cells';
import type { Preset } from '../../tasks/preset';
import { IconButton } from '../../ui/IconButton';
import { Picker } from '../../ui/Picker';
import { cellChoices, ownId } from './choices';
import { cellName, letterOf } from './names';
import type { Shown } from './worker/client';

interface ColumnHeadProps {
  readonly shown: Shown;
  /** 0-based. */
  readonly place: number;
  readonly preset: Preset;
}

/** A column's letter with its kind of line, and its cell, which can be changed. */
export function ColumnHead({ shown, place, preset }: ColumnHeadProps) {
  const words = useAllWords();
  const language = useLanguage();
  const saved = useOwnCells((own) => own.cells);
  const choices = useMemo(
    () => cellChoices(preset, saved, words, language),
    [preset, saved, words, language],
  );
  const { slot, setup } = shown.task;
  const letter = letterOf(place);
  return (
    <div className="compare-column-head">
      <span className="compare-letter" aria-hidden="true">
        {letter}
      </span>
      <svg className="compare-sample" viewBox="0 0 32 8" aria-hidden="true">
        <path d="M0,4H32" data-column={place} data-hue="hidden" />
      </svg>
      <Picker
        label={words.compare.column.cell({ letter })}
        choices={choices}
        name={cellName(shown, language)}
        selected={setup.own === null ? setup.cell : ownId(setup.own.name)}
        onSelect={(id) => {
          const choice = choices.find((one) => one.id === id);
          if (choice === undefined) return;
          const { cell, own } = choice;
          if (place === 0) void change({ cell, own });
          else changeCell(slot, cell, own);
        }}
      />
      {place > 0 && (
        <IconButton
          look="quiet"
          icon="close"
          label={words.compare.column.remove({ letter })}
          onClick={() => {
            removeVariant(slot);
          }}
        />
      )}
    </div>
  );
}
