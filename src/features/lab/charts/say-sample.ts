import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { formatReading } from '../../../parts/reading';
import { useLab } from '../../../stores/lab';
import type { DataReading, SampleReading } from '../../../trainer/reading';

/** What is said of a sample at its end, and what is right. */
export interface Saying {
  readonly said: string;
  /** null where nobody knows. */
  readonly truth: string | null;
  /** What is said after that step, in short. */
  readonly after: (t: number) => string;
}

/** In the language on the screen: a number with its unit, or a class with its probability. */
export function useSaying(data: DataReading, { said, truth, steps }: SampleReading): Saying {
  const words = useAllWords().labCharts.sample;
  const formats = useFormats();
  const language = useLanguage();
  const threshold = useLab((lab) => lab.wish.threshold);
  const { outputs, loss } = data.shape;
  const classOf = (place: number): string => {
    const name = data.classes[place];
    return name === undefined ? String(place) : textIn(language, name);
  };
  const inUnit = (value: number): string => {
    const { unit } = data.target;
    return unit === null
      ? formatReading(value)
      : `${formatReading(value)} ${textIn(language, unit)}`;
  };
  const after = (t: number): string => {
    const row = said.subarray(t * outputs, (t + 1) * outputs);
    if (loss === 'mse') return inUnit(row[0] ?? NaN);
    const second = row[0] ?? NaN;
    const place =
      loss === 'bce' ? (second > threshold ? 1 : 0) : Math.max(row.indexOf(Math.max(...row)), 0);
    const share = loss === 'bce' ? (place === 1 ? second : 1 - second) : (row[place] ?? NaN);
    return `${classOf(place)} ${formats.percent(share)}`;
  };
  const last = steps.length - 1;
  const isNumber = loss === 'mse';
  const right = truth === null ? null : isNumber ? inUnit(truth) : classOf(truth);
  return {
    said: isNumber ? words.saidNumber({ value: after(last) }) : words.said({ name: after(last) }),
    truth:
      right === null
        ? null
        : isNumber
          ? words.truthNumber({ value: right })
          : words.truth({ name: right }),
    after,
  };
}
