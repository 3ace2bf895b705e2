import { formatNumber } from '../../../engine/formula/format-number';
import { nodeOf } from '../../../engine/graph';
import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import { say } from '../say/say';
import { nameIn, tellingOf, type Told } from '../say/telling';
import type { Answer, Question } from './question';

/** Who asks: a moment of a run, and the words for it. */
interface Asking {
  readonly run: Told;
  /** 0-based */
  readonly timestep: number;
  /** 0-based */
  readonly unit: number;
  readonly words: AllWords;
  readonly formats: Formats;
}

/** "Will the forget gate of unit 4 be open, above 0.5?" */
export function sayQuestion(
  { run, timestep, unit, words, formats }: Asking,
  { kind, node, margin }: Question,
): string {
  const telling = tellingOf(run, timestep, unit, words, formats);
  return words.teach.predict.ask[kind]({
    name: nameIn(telling, nodeOf(telling.graph, node)),
    unit: unit + 1,
    margin: formatNumber(margin),
  });
}

/** Whether it came as was said, then what happened, with its numbers. */
export function sayAnswer(
  { run, timestep, unit, words, formats }: Asking,
  { node, right }: Question,
  said: Answer,
): string {
  const { predict } = words.teach;
  const verdict = predict[said === right ? 'asSaid' : 'otherwise']({
    said: predict.answers[said],
    right: predict.answers[right],
  });
  return predict.together({
    verdict,
    sentence: say(run, node, timestep, unit, words, formats),
  });
}
