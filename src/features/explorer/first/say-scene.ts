import { formatNumber } from '../../../engine/formula/format-number';
import type { AllWords } from '../../../i18n/catalogue';
import type { Facts } from './facts';
import { CUT_AT, type Scene } from './script';

/** The caption of a scene, with the numbers of the run on the screen. */
export function sayScene(
  words: AllWords['teach']['first'],
  facts: Facts,
  scene: Scene | 'undone',
): string {
  const values = {
    inputGate: formatNumber(facts.inputGate),
    written: formatNumber(facts.written),
    distracting: facts.distracting,
    forgetGate: formatNumber(facts.forgetGate),
    kept: formatNumber(facts.kept),
    after: formatNumber(facts.after),
    prediction: formatNumber(facts.prediction),
    target: formatNumber(facts.target),
    timestep: CUT_AT + 1,
  };
  return words.scenes[scene](values);
}
