import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import { useView } from '../../../stores/view';
import type { DataReading, SampleReading } from '../../../trainer/reading';
import { EmptyFigure, Figure } from './Figure';
import { SampleHeat } from './SampleHeat';
import { SamplePicker } from './SamplePicker';
import { SampleTable } from './SampleTable';
import { SampleWords } from './SampleWords';
import { TextField } from './TextField';
import { useSaying } from './say-sample';
import './sample.css';

/** One sample: what goes in, what is said after every step, and what gates and states do on the way. */
export function SampleChart() {
  const words = useAllWords().labCharts;
  const data = useLab((lab) => lab.data);
  const reading = useLabShown(readingOf);
  return (
    <Figure
      id="sample"
      title={words.sample.title}
      tools={data === null ? undefined : <SamplePicker data={data} />}
    >
      {data?.readsText === true && <TextField />}
      {data === null || reading === null ? (
        <EmptyFigure>{words.waiting}</EmptyFigure>
      ) : (
        <Sample data={data} sample={reading.sample} />
      )}
    </Figure>
  );
}

interface SampleProps {
  readonly data: DataReading;
  readonly sample: SampleReading;
}

function Sample({ data, sample }: SampleProps) {
  const words = useAllWords().labCharts.sample;
  const language = useLanguage();
  const tables = useView((view) => view.tables);
  const saying = useSaying(data, sample);
  if (sample.steps.length === 0) {
    return <EmptyFigure height="low">{words.nothing}</EmptyFigure>;
  }
  const unknown = [...new Set(sample.unknown.map((t) => sample.steps[t] ?? ''))].filter(
    (word) => word !== '',
  );
  return (
    <>
      <p className="sample-name">
        {data.readsText ? null : <b>{sample.name}</b>} <span>{saying.said}</span>
        {saying.truth !== null && <span>{saying.truth}</span>}
      </p>
      {data.readsText && <SampleWords data={data} sample={sample} />}
      {data.readsText && (
        <p className="lab-note sample-unknown">
          {unknown.length === 0
            ? ''
            : words.unknown({ words: unknown.join(language === 'zh' ? '、' : ', ') })}
        </p>
      )}
      {tables ? (
        <SampleTable data={data} sample={sample} />
      ) : (
        <SampleHeat data={data} sample={sample} />
      )}
    </>
  );
}
