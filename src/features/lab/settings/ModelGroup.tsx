import type { Scheme } from '../../../engine/initialise';
import { changeDraft } from '../../../stores/lab-actions';
import { useOwnCells } from '../../../stores/own-cells';
import { cellChoices, idOf } from './cell-choices';
import { ChoiceRow } from './ChoiceRow';
import type { Drafting } from './drafting';
import { forgets } from './forgets';
import { Group } from './Group';
import {
  embeddingNumber,
  forgetNumber,
  gainNumber,
  layerNumbers,
  seedNumber,
  sizeNumbers,
} from './number-settings';
import { readsWords } from './said-settings';
import { SettingRow, SettingRows } from './SettingRow';
import { Size } from './Size';

const SCHEMES: readonly Scheme[] = ['uniform', 'glorot', 'orthogonal', 'zero'];
const LAYERS = [1, 2, 3] as const;

/** The cell, its size, and how its weights are drawn. */
export function ModelGroup({ drafting }: { readonly drafting: Drafting }) {
  const { draft, usual, words, task } = drafting;
  const saved = useOwnCells((own) => own.cells);
  const choices = cellChoices(draft, saved, drafting);
  const { cell, layers, directions, scheme } = words.choice;
  return (
    <Group id="model" drafting={drafting} open>
      <ChoiceRow
        {...cell}
        choices={choices}
        selected={idOf(draft)}
        differs={idOf(draft) !== idOf(usual)}
        onSelect={(id) => {
          changeDraft(choices.find((choice) => choice.id === id)?.settings ?? {});
        }}
      />
      <SettingRows settings={sizeNumbers} drafting={drafting} />
      <div className="lab-pair">
        <ChoiceRow
          {...layers}
          choices={LAYERS.map((count) => ({
            id: String(count),
            name: words.layers({ layers: count }),
          }))}
          selected={String(draft.layers)}
          differs={draft.layers !== usual.layers}
          onSelect={(id) => {
            changeDraft({ layers: LAYERS.find((count) => String(count) === id) ?? 1 });
          }}
        />
        <ChoiceRow
          {...directions}
          choices={[
            { id: 'forward', name: words.directions.forward },
            { id: 'both', name: words.directions.both },
          ]}
          selected={draft.directions === 1 ? 'forward' : 'both'}
          differs={draft.directions !== usual.directions}
          onSelect={(id) => {
            changeDraft({ directions: id === 'both' ? 2 : 1 });
          }}
        />
      </div>
      <SettingRows settings={layerNumbers} drafting={drafting} />
      {readsWords(task) && <SettingRow setting={embeddingNumber} drafting={drafting} />}
      <ChoiceRow
        {...scheme}
        choices={SCHEMES.map((id) => ({ id, name: words.scheme[id] }))}
        selected={draft.begin.scheme}
        differs={draft.begin.scheme !== usual.begin.scheme}
        onSelect={(id) => {
          changeDraft({ begin: { ...draft.begin, scheme: id } });
        }}
      />
      <SettingRow setting={gainNumber} drafting={drafting} />
      {forgets(draft) && <SettingRow setting={forgetNumber} drafting={drafting} />}
      <SettingRow setting={seedNumber} drafting={drafting} />
      <Size />
    </Group>
  );
}
