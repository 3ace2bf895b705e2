import { textIn } from '../../i18n/words';
import type { Language } from '../../i18n/languages';
import { listKept, useKept } from '../../stores/kept-models';
import { allPresets } from '../../tasks/catalogue';
import { KEPT, keptGroup } from '../../tasks/kept/kept-model';
import type { Choice } from '../../ui/choice';

/** Fetches every preset and the list of kept models. The choices are made of what is kept when they are asked for. */
export async function loadChoices(): Promise<{
  readonly choicesIn: (language: Language) => readonly Choice[];
}> {
  const [presets] = await Promise.all([allPresets(), listKept()]);
  const choicesIn = (language: Language): readonly Choice[] => [
    ...presets.map(({ id, name, description }) => ({
      id,
      name: textIn(language, name),
      description: textIn(language, description),
    })),
    ...useKept.getState().models.map(({ id, name }) => ({
      id: KEPT + id,
      name,
      group: textIn(language, keptGroup),
    })),
  ];
  return { choicesIn };
}
