import { cellOf } from '../../../cells/catalogue';
import type { AllWords } from '../../../i18n/catalogue';
import type { Language } from '../../../i18n/languages';
import { textIn } from '../../../i18n/words';
import { settle } from '../../../tasks/lab/options';
import type { LabTask } from '../../../tasks/lab/task';
import type { RunSettings } from '../../../trainer/run-settings';
import { forgets } from './forgets';
import { groups, type GroupId } from './groups';
import * as numbers from './number-settings';
import type { NumberSetting } from './number-settings';
import { kindOf } from './optimiser-kind';
import { written } from './written';

/** One setting in words. */
export interface Said {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** What it is compared by. */
  readonly exact: string | number | null;
}

/** In whose words settings are said. */
export interface Speech {
  readonly task: LabTask;
  readonly words: AllWords['labSettings'];
  readonly language: Language;
}

/** Everything of a group that has an effect with these settings. */
export function sayGroup(group: GroupId, settings: RunSettings, speech: Speech): readonly Said[] {
  switch (group) {
    case 'data':
      return [
        ...chosen(speech.task.options, settings.options, speech),
        ...saidNumbers(numbers.dataNumbers, settings, speech),
      ];
    case 'preparation':
      return chosen(speech.task.preparation, settings.preparation, speech);
    case 'model':
      return sayModel(settings, speech);
    case 'training':
      return sayTraining(settings, speech);
    case 'stop':
      return saidNumbers(numbers.stopNumbers, settings, speech);
  }
}

/** All settings, group by group. */
export function sayAll(settings: RunSettings, speech: Speech): readonly Said[] {
  return groups.flatMap((group) => sayGroup(group, settings, speech));
}

function cellNameOf(
  { cell, own }: Pick<RunSettings, 'cell' | 'own'>,
  { words, language }: Pick<Speech, 'words' | 'language'>,
): string {
  if (own !== null) return words.ownCell({ name: own.name });
  const found = cellOf(cell);
  return found === undefined ? cell : textIn(language, found.name);
}

/** Whether words go in, so that there is an embedding. */
export function readsWords({ suggestion }: LabTask): boolean {
  return suggestion.embedding !== null;
}

function sayModel(settings: RunSettings, speech: Speech): readonly Said[] {
  const { words, task } = speech;
  const { cell, own, layers, directions, begin } = settings;
  const said = (key: keyof typeof words.choice, value: string, exact: string | number): Said => ({
    key,
    name: words.choice[key].name,
    value,
    exact,
  });
  return [
    said('cell', cellNameOf(settings, speech), own === null ? cell : `own ${own.equations}`),
    ...saidNumbers(numbers.sizeNumbers, settings, speech),
    said('layers', String(layers), layers),
    said('directions', words.directions[directions === 1 ? 'forward' : 'both'], directions),
    ...saidNumbers(
      [...(readsWords(task) ? [numbers.embeddingNumber] : []), ...numbers.layerNumbers],
      settings,
      speech,
    ),
    said('scheme', words.scheme[begin.scheme], begin.scheme),
    ...saidNumbers(
      [
        numbers.gainNumber,
        ...(forgets(settings) ? [numbers.forgetNumber] : []),
        numbers.seedNumber,
      ],
      settings,
      speech,
    ),
  ];
}

function sayTraining(settings: RunSettings, speech: Speech): readonly Said[] {
  const { words } = speech;
  const { training, schedule } = settings;
  const optimiser = kindOf(training.optimiser);
  return [
    {
      key: 'optimiser',
      name: words.choice.optimiser.name,
      value: words.optimiser[optimiser],
      exact: optimiser,
    },
    ...saidNumbers([numbers.rateNumber, ...numbers.optimiserNumbers], settings, speech),
    {
      key: 'schedule',
      name: words.choice.schedule.name,
      value: words.schedule[schedule.kind],
      exact: schedule.kind,
    },
    ...saidNumbers(
      [...numbers.scheduleNumbers, numbers.warmUpNumber, ...numbers.updateNumbers],
      settings,
      speech,
    ),
  ];
}

function saidNumbers(
  settings: readonly NumberSetting[],
  run: RunSettings,
  { words }: Speech,
): readonly Said[] {
  return settings.flatMap((setting) => {
    const value = setting.of(run);
    if (value === undefined) return [];
    const { name } = words.number[setting.id];
    const text = value === null ? words.panel.off : written(value);
    return [{ key: setting.id, name, value: text, exact: value }];
  });
}

function chosen(
  options: LabTask['options'] | LabTask['preparation'],
  given: RunSettings['options'],
  { language }: Speech,
): readonly Said[] {
  const { all } = settle(options, given);
  return options.map((option) => {
    const exact = all[option.id] ?? '';
    const way = 'ways' in option ? option.ways.find(({ id }) => id === exact) : undefined;
    const value =
      way === undefined
        ? written(Number(exact)).concat(unitOf(option, language))
        : textIn(language, way.name);
    return { key: `task ${option.id}`, name: textIn(language, option.name), value, exact };
  });
}

function unitOf(
  option: LabTask['options'][number] | LabTask['preparation'][number],
  language: Language,
): string {
  if ('ways' in option || option.unit === null) return '';
  return ` ${textIn(language, option.unit)}`;
}
