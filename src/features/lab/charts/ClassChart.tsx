import { useMemo } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { probabilitiesByClass, ratedAt, type Rated } from '../../../scene/lab/probabilities';
import { setWish } from '../../../stores/lab-actions';
import { useLab } from '../../../stores/lab';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import type { DataReading, WeightsReading } from '../../../trainer/reading';
import { Slider } from '../../../ui/Slider';
import { EmptyFigure, Figure } from './Figure';
import { usePartNames } from './part-names';
import { SpreadPicture } from './SpreadPicture';
import './classes.css';

/** Which class is taken for which, and how sure the model is; nothing where no classes are said. */
export function ClassChart() {
  const words = useAllWords().labCharts;
  const data = useLab((lab) => lab.data);
  const reading = useLabShown(readingOf);
  if (data === null || data.classes.length === 0) return null;
  return (
    <Figure id="classes" title={words.classes.title}>
      {reading === null ? (
        <EmptyFigure>{words.waiting}</EmptyFigure>
      ) : (
        <Classes data={data} reading={reading} />
      )}
    </Figure>
  );
}

interface ClassesProps {
  readonly data: DataReading;
  readonly reading: WeightsReading;
}

function Classes({ data, reading }: ClassesProps) {
  const words = useAllWords().labCharts.classes;
  const formats = useFormats();
  const language = useLanguage();
  const partName = usePartNames();
  const threshold = useLab((lab) => lab.wish.threshold);
  const part = data.parts.find(({ id }) => id === data.judged);
  const names = data.classes.map((name) => textIn(language, name));
  const judged = useMemo(
    () => ({
      said: reading.said,
      truth: part?.truth ?? new Float64Array(),
      classes: data.classes.length,
    }),
    [reading.said, part, data.classes],
  );
  const rated = useMemo(() => ratedAt(judged, threshold), [judged, threshold]);
  const spreads = useMemo(() => probabilitiesByClass(judged), [judged]);
  const isBinary = names.length === 2;
  const second = names[1] ?? '';
  const says = words.thresholdIs({ name: second, share: formats.percent(threshold) });
  return (
    <>
      <p className="lab-note">{part === undefined ? '' : partName(part)}</p>
      <div className="class-grid">
        <ConfusionTable names={names} rated={rated} />
        <RatesTable names={names} rated={rated} />
      </div>
      {isBinary && (
        <label className="threshold">
          <span>
            {words.threshold} <b>{threshold.toFixed(2)}</b>
          </span>
          <Slider
            label={words.threshold}
            least={0.01}
            most={0.99}
            step={0.01}
            value={threshold}
            valueText={says}
            onChange={(to) => {
              setWish({ threshold: to });
            }}
          />
          <span className="lab-note">{says}</span>
        </label>
      )}
      <div className="class-spreads">
        {spreads.map((histogram, of) => {
          const own = names[of] ?? '';
          const name = isBinary ? words.given({ of: second, to: own }) : words.own({ of: own });
          return (
            <figure key={own} className="lab-histogram">
              <figcaption>
                <span className="spread-name">{name}</span>
              </figcaption>
              <SpreadPicture
                label={words.spread({ name, samples: histogram.total })}
                hue={isBinary && of === 0 ? 'faint' : 'ink'}
                histogram={histogram}
                saturation={null}
                rule={isBinary ? threshold : null}
                wide
              />
            </figure>
          );
        })}
      </div>
    </>
  );
}

interface RatedProps {
  readonly names: readonly string[];
  readonly rated: Rated;
}

function ConfusionTable({ names, rated }: RatedProps) {
  const words = useAllWords().labCharts.classes;
  const formats = useFormats();
  const { classes, counts } = rated.confusion;
  const most = Math.max(...counts, 1);
  return (
    <table className="confusion">
      <caption>{words.confusion}</caption>
      <thead>
        <tr>
          <th scope="col">
            {words.right} ↓ {words.said} →
          </th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, row) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {names.map((said, column) => {
              const count = counts[row * classes + column] ?? 0;
              return (
                <td key={said} data-right={row === column}>
                  {formats.count(count)}
                  <i aria-hidden="true" style={{ inlineSize: `${(100 * count) / most}%` }} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RatesTable({ names, rated }: RatedProps) {
  const { classes: words, scores } = useAllWords().labCharts;
  const formats = useFormats();
  const written = (value: number | null): string =>
    value === null ? words.none : formats.percent(value);
  return (
    <table className="confusion">
      <caption>
        {words.rates}
        <small>
          {scores.accuracy} {written(rated.accuracy)}
        </small>
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{scores.precision}</th>
          <th scope="col">{scores.recall}</th>
          <th scope="col">{scores.f1}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name, of) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{written(rated.rates[of]?.precision ?? null)}</td>
            <td>{written(rated.rates[of]?.recall ?? null)}</td>
            <td>{written(rated.rates[of]?.f1 ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
