import { useMemo, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { formatReading } from '../../../parts/reading';
import {
  firstStretch,
  forecastChart,
  forecastsOf,
  type Forecasts,
  type Stretch,
} from '../../../scene/lab/forecast-chart';
import { useLab } from '../../../stores/lab';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import { useView } from '../../../stores/view';
import type { DataReading, WeightsReading } from '../../../trainer/reading';
import { Button } from '../../../ui/Button';
import { ChartArea } from './ChartArea';
import { EmptyFigure, Facts, Figure } from './Figure';
import { ForecastTable } from './ForecastTable';
import { usePartNames } from './part-names';
import { sayForecast } from './say-forecast';
import { SeriesOverview } from './SeriesOverview';
import './forecast.css';

type Series = NonNullable<DataReading['series']>;

const NO_STORES: readonly never[] = [];

/** The series with what is forecast of it; nothing where the task is no forecast. */
export function ForecastChart() {
  const words = useAllWords().labCharts;
  const data = useLab((lab) => lab.data);
  const reading = useLabShown(readingOf);
  if (data === null || data.series === null) return null;
  if (reading === null) {
    return (
      <Figure id="forecast" title={words.forecast.title}>
        <EmptyFigure>{words.waiting}</EmptyFigure>
      </Figure>
    );
  }
  return <ForecastFigure data={data} series={data.series} reading={reading} />;
}

interface ForecastFigureProps {
  readonly data: DataReading;
  readonly series: Series;
  readonly reading: WeightsReading;
}

function ForecastFigure({ data, series, reading }: ForecastFigureProps) {
  const all = useAllWords();
  const words = all.labCharts.forecast;
  const language = useLanguage();
  const tables = useView((view) => view.tables);
  const [asked, setAsked] = useState<{ series: Series; stretch: Stretch } | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const { values, horizon, steps, names: stepNames } = series;
  const forecasts = useMemo(
    () => forecastsOf(values, horizon, steps[data.judged], reading.said, reading.free),
    [values, horizon, steps, data.judged, reading],
  );
  const usual = firstStretch(forecasts);
  // What was asked for of another series says nothing of this one.
  const shown = asked?.series === series ? asked.stretch : usual;
  const show = (stretch: Stretch): void => {
    setAsked({ series, stretch });
  };
  const unit = data.target.unit === null ? null : textIn(language, data.target.unit);
  const nameOf = (step: number): string => stepNames[step] ?? '';
  const names = {
    across: '',
    up: words.axis({ name: textIn(language, data.target.name), unit }),
    truth: words.truth,
    oneStep: words.oneStep({ steps: horizon }),
    free: words.free,
    naive: words.naive,
  };
  const last = shown.first + shown.count - 1;
  const at = read === null || read < shown.first || read > last ? null : read;
  const facts = factsAt(forecasts, at ?? last, words, nameOf);
  return (
    <Figure
      id="forecast"
      title={words.title}
      tools={<Spans forecasts={forecasts} usual={usual} shown={shown} onShow={show} />}
    >
      {tables ? (
        <ForecastTable forecasts={forecasts} shown={shown} nameOf={nameOf} />
      ) : (
        <>
          <ChartArea
            name={words.read}
            stores={NO_STORES}
            from={[forecasts, shown.first, shown.count, words]}
            chartOf={(columns) => forecastChart(forecasts, shown, names, columns, nameOf)}
            roomFor={[names.truth, names.oneStep, names.free, names.naive]}
            reading={{
              at,
              onRead: setRead,
              least: shown.first,
              most: last,
              text: facts.map(({ name, value }) => `${name} ${value}`).join(', '),
            }}
          />
          <SeriesOverview
            label={words.overview}
            text={words.between({ from: nameOf(shown.first), to: nameOf(last) })}
            values={values}
            shown={shown}
            judged={forecasts.judged}
            onShow={show}
          />
          <Facts facts={facts} />
        </>
      )}
      <Sentences data={data} reading={reading} unit={unit} />
    </Figure>
  );
}

function factsAt(
  { truth, oneStep, free, naive }: Forecasts,
  step: number,
  words: ReturnType<typeof useAllWords>['labCharts']['forecast'],
  nameOf: (step: number) => string,
) {
  const written = (values: Float64Array): string => {
    const value = values[step] ?? NaN;
    return Number.isNaN(value) ? words.missing : formatReading(value);
  };
  return [
    { name: words.facts.step, value: nameOf(step) },
    { name: words.facts.truth, value: written(truth) },
    { name: words.facts.oneStep, value: written(oneStep) },
    { name: words.facts.free, value: written(free) },
    { name: words.facts.naive, value: written(naive) },
  ];
}

interface SpansProps {
  readonly forecasts: Forecasts;
  readonly usual: Stretch;
  readonly shown: Stretch;
  readonly onShow: (stretch: Stretch) => void;
}

function Spans({ forecasts, usual, shown, onShow }: SpansProps) {
  const words = useAllWords().labCharts.forecast;
  const spans = [
    { id: 'start', stretch: usual },
    { id: 'judged', stretch: forecasts.judged },
    { id: 'all', stretch: { first: 0, count: forecasts.truth.length } },
  ] as const;
  return (
    <div className="forecast-spans" role="group" aria-label={words.spansLabel}>
      {spans.map(({ id, stretch }) => (
        <Button
          key={id}
          className="small"
          aria-pressed={stretch.first === shown.first && stretch.count === shown.count}
          onClick={() => {
            onShow(stretch);
          }}
        >
          {words.spans[id]}
        </Button>
      ))}
    </div>
  );
}

function Sentences({
  data,
  reading,
  unit,
}: Pick<ForecastFigureProps, 'data' | 'reading'> & { readonly unit: string | null }) {
  const all = useAllWords();
  const formats = useFormats();
  const language = useLanguage();
  const nameOf = usePartNames();
  const isStock = useLab((lab) => lab.settings?.task === 'stock');
  const part = data.parts.find(({ id }) => id === data.judged);
  const trivial = part?.baselines[0];
  const score = reading.scores.find((one) => one.part === data.judged)?.score;
  if (part === undefined || trivial?.score.kind !== 'numbers' || score?.kind !== 'numbers') {
    return null;
  }
  const { free } = reading;
  const sentences = sayForecast(
    {
      part: nameOf(part),
      name: isStock ? all.labCharts.forecast.tomorrow : textIn(language, trivial.name),
      own: score.errors.rmse,
      naive: trivial.score.errors.rmse,
      lag: reading.lag,
      free: free && { steps: free.values.length, error: free.errors.rmse },
      unit,
    },
    all,
    formats,
  );
  return <p className="lab-saying">{sentences.join(language === 'zh' ? '' : ' ')}</p>;
}
