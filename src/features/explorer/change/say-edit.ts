import type { Edit } from '../../../engine/edit';
import { formatNumber } from '../../../engine/formula/format-number';
import type { AllWords } from '../../../i18n/catalogue';
import { textIn } from '../../../i18n/words';
import type { Language } from '../../../i18n/languages';
import type { Run } from '../../../stores/run';
import { formatReading } from '../../../parts/reading';
import { parameterEntry } from './parameter-entry';
import { stepName } from '../../../parts/run/step-name';
import { sayLane } from '../../../parts/lanes/say-lane';

/** A change in a line: what it is of, and its number. */
export function sayEdit(run: Run, edit: Edit, words: AllWords, language: Language): string {
  const say = words.changes.edits;
  const { model, inputs } = run.opened;
  const lanes = model.layers * model.directions;
  const inLane = (text: string, lane: number | 'readout'): string =>
    lanes === 1 || lane === 'readout'
      ? text
      : say.inLane({ text, lane: sayLane(model, lane, words) });
  switch (edit.kind) {
    case 'weight':
      return inLane(
        say.weight({ name: parameterEntry(run, edit), value: formatNumber(edit.value) }),
        edit.lane,
      );
    case 'initial':
      return inLane(
        say.initial({
          name: `${edit.state}₀`,
          unit: edit.unit + 1,
          value: formatNumber(edit.value),
        }),
        edit.lane,
      );
    case 'input': {
      const line = inputs[edit.feature];
      return say.input({
        name: line === undefined ? 'x' : textIn(language, line.name),
        step: stepName(run, edit.timestep),
        value: formatReading(edit.value),
      });
    }
    case 'hold': {
      const role = run.cell.roles[edit.node];
      const name = role === undefined ? edit.node : words.explorer.roles[role].name;
      return inLane(
        say.hold({
          name,
          unit: edit.unit === null ? null : edit.unit + 1,
          step: edit.timestep === null ? null : stepName(run, edit.timestep),
          value: formatNumber(edit.value),
        }),
        edit.lane,
      );
    }
    case 'update':
      return say.update({
        count: edit.value,
        optimiser: edit.optimiser === 'sgd' ? 'SGD' : 'Adam',
        rate: formatNumber(edit.rate),
      });
  }
}
