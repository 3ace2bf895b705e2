import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { normChart, rateChart } from '../../../scene/lab/norm-chart';
import { placesToDraw } from '../../../scene/lab/thin';
import { useLabProgress } from '../../../stores/lab-progress';
import { useLabShown } from '../../../stores/lab-shown';
import { useView } from '../../../stores/view';
import { ChartArea } from './ChartArea';
import { EmptyFigure, Facts, Figure, Twin } from './Figure';
import { shortNumber } from './short-number';

const STORES = [useLabProgress];
const ROWS = 40;
/** Clipping multiplies by a quotient: what is left alone differs by rounding at most. */
const ROUNDING = 1e-6;

/** The size of the gradient before and after clipping, and the learning rate, at every update. */
export function NormChart() {
  const words = useAllWords().labCharts.norm;
  const tables = useView((view) => view.tables);
  const isEmpty = useLabProgress(({ history }) => history.updates.norm.length === 0);
  return (
    <Figure id="norm" title={words.title}>
      {isEmpty && <NormToCome />}
      {!isEmpty && (tables ? <NormTable /> : <NormPicture />)}
    </Figure>
  );
}

/** As high as what will stand there. */
function NormToCome() {
  const words = useAllWords().labCharts.norm;
  return (
    <>
      <EmptyFigure height="both">{words.empty}</EmptyFigure>
      <Facts facts={Object.values(words.facts).map((name) => ({ name, value: '–' }))} />
      <p className="lab-note">{words.never}</p>
    </>
  );
}

function NormPicture() {
  const { norm: words, update } = useAllWords().labCharts;
  const formats = useFormats();
  const looked = useLabShown((shown) => shown.looked);
  const { norm, clippedNorm, rate } = useLabProgress(({ history }) => history.updates);
  const [at, setAt] = useState<number | null>(null);
  const most = norm.length;
  const here = Math.min(at ?? most, most);
  const read = {
    before: shortNumber(norm[here - 1]),
    after: shortNumber(clippedNorm[here - 1]),
    rate: shortNumber(rate[here - 1]),
  };
  const clipped = norm.filter((size, k) => (clippedNorm[k] ?? size) < size * (1 - ROUNDING)).length;
  const names = {
    update,
    norm: words.axis,
    before: clipped > 0 ? words.before : words.unclipped,
    after: words.after,
    rate: words.rate,
  };
  const reading = {
    at,
    onRead: setAt,
    least: 1,
    most,
    text: words.at({ update: here, ...read }),
  };
  const room = [words.before, words.unclipped, words.after, update];
  const updates = () => useLabProgress.getState().history.updates;
  return (
    <>
      <ChartArea
        name={words.read}
        stores={STORES}
        from={[words]}
        height="low"
        chartOf={(columns) => normChart(updates(), names, columns)}
        looked={looked}
        roomFor={room}
        reading={reading}
      />
      <ChartArea
        name={words.readRate}
        stores={STORES}
        from={[words]}
        height="line"
        chartOf={(columns) => rateChart(updates(), names, columns)}
        looked={looked}
        roomFor={room}
        reading={reading}
      />
      <Facts
        facts={[
          { name: words.facts.update, value: formats.count(here) },
          { name: words.facts.before, value: read.before },
          { name: words.facts.after, value: read.after },
          { name: words.facts.rate, value: read.rate },
        ]}
      />
      <p className="lab-note">
        {clipped === 0
          ? words.never
          : words.clipped({ share: formats.percent(clipped / norm.length) })}
      </p>
    </>
  );
}

function NormTable() {
  const words = useAllWords().labCharts.norm;
  const formats = useFormats();
  const { norm, clippedNorm, rate } = useLabProgress(({ history }) => history.updates);
  const places = placesToDraw(norm, 0, norm.length, ROWS / 2);
  return (
    <Twin label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.facts.update}</th>
          <th scope="col">{words.facts.before}</th>
          <th scope="col">{words.facts.after}</th>
          <th scope="col">{words.facts.rate}</th>
        </tr>
      </thead>
      <tbody>
        {places.toReversed().map((place) => (
          <tr key={place}>
            <th scope="row">{formats.count(place + 1)}</th>
            <td>{shortNumber(norm[place])}</td>
            <td>{shortNumber(clippedNorm[place])}</td>
            <td>{shortNumber(rate[place])}</td>
          </tr>
        ))}
      </tbody>
    </Twin>
  );
}
