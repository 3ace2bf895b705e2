import type { Reference } from '../../../engine/analysis/reference-lines';
import type { AllWords } from '../../../i18n/catalogue';
import type { Language } from '../../../i18n/languages';
import { textIn } from '../../../i18n/words';
import type { Run } from '../../../stores/run';

/** What a line is called that units are compared with: "the input", "the change of the prediction". */
export function nameOfLine(
  reference: Reference,
  { opened }: Pick<Run, 'opened'>,
  words: AllWords['units']['line'],
  language: Language,
): string {
  const plain = (): string => {
    if (reference.of !== 'input') return words[reference.of];
    const line = opened.inputs[reference.index];
    return line === undefined || opened.inputs.length === 1
      ? words.input
      : words.inputNamed({ name: textIn(language, line.name) });
  };
  return reference.change ? words.change({ line: plain() }) : plain();
}
