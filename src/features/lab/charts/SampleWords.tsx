import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import type { DataReading, SampleReading } from '../../../trainer/reading';

interface SampleWordsProps {
  readonly data: DataReading;
  readonly sample: SampleReading;
}

/** The words of a text, under each the probability that the model would give after it: of the second class, or of the likeliest. */
export function SampleWords({ data, sample }: SampleWordsProps) {
  const words = useAllWords().labCharts.sample;
  const formats = useFormats();
  const language = useLanguage();
  const { outputs } = data.shape;
  const name = data.classes[outputs === 1 ? 1 : likeliest(sample.said.subarray(-outputs))];
  const shown = outputs === 1 ? 0 : likeliest(sample.said.subarray(-outputs));
  const label = words.probability({ name: name === undefined ? '' : textIn(language, name) });
  return (
    <>
      <p className="lab-note">{label}</p>
      <ol className="sample-words" aria-label={label}>
        {sample.steps.map((word, t) => {
          const share = sample.said[t * outputs + shown] ?? NaN;
          const isUnknown = word !== '' && sample.unknown.includes(t);
          return (
            <li key={t} data-unknown={isUnknown} data-blank={word === ''}>
              <span className="sample-word">{word === '' ? words.padding : word}</span>
              <i aria-hidden="true">
                <b style={{ inlineSize: `${100 * share}%` }} />
              </i>
              <span className="sample-share">{formats.percent(share)}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function likeliest(row: Float64Array): number {
  return Math.max(row.indexOf(Math.max(...row)), 0);
}
