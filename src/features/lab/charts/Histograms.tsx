import { useMemo } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { histogramFrom, saturationIn } from '../../../scene/lab/spread';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import type { Spread } from '../../../trainer/reading';
import { EmptyFigure, Figure } from './Figure';
import { SpreadPicture } from './SpreadPicture';
import { hueIn, isGateSpread, useRoles, type Roles } from './use-roles';

/** How often gates and weights take which value. */
export function Histograms() {
  const words = useAllWords().labCharts;
  const reading = useLabShown(readingOf);
  const roles = useRoles();
  return (
    <Figure id="spreads" title={words.spreads.title}>
      {reading === null ? (
        <EmptyFigure height="low">{words.waiting}</EmptyFigure>
      ) : (
        <>
          {reading.gates.length > 0 && <h3>{words.spreads.gates}</h3>}
          <div className="spread-grid">
            {reading.gates.map((spread) => (
              <SpreadFigure key={spread.name} spread={spread} roles={roles} isActivation />
            ))}
          </div>
          <h3>{words.spreads.weights}</h3>
          <div className="spread-grid">
            {reading.weights.map((spread) => (
              <SpreadFigure key={spread.name} spread={spread} roles={roles} isActivation={false} />
            ))}
          </div>
        </>
      )}
    </Figure>
  );
}

interface SpreadFigureProps {
  readonly spread: Spread;
  readonly roles: Roles;
  /** Else weights. */
  readonly isActivation: boolean;
}

function SpreadFigure({ spread, roles, isActivation }: SpreadFigureProps) {
  const { labCharts, explorer } = useAllWords();
  const words = labCharts.spreads;
  const formats = useFormats();
  const histogram = useMemo(() => histogramFrom(spread), [spread]);
  const saturation = useMemo(
    () => (isActivation && isGateSpread(spread) ? saturationIn(spread) : null),
    [spread, isActivation],
  );
  const role = isActivation ? roles[spread.name] : undefined;
  const symbol = spread.name === 'embedding' ? words.embedding : spread.name;
  const name = role === undefined ? symbol : `${explorer.roles[role].name} ${symbol}`;
  return (
    <figure className="lab-histogram">
      <figcaption>
        <span data-hue={hueIn(roles, spread.name)} className="spread-name">
          {name}
        </span>
        <span className="spread-share">
          {saturation === null
            ? words.values({ values: histogram.total })
            : words.saturated({
                below: formats.percent(saturation.below),
                above: formats.percent(saturation.above),
              })}
        </span>
      </figcaption>
      <SpreadPicture
        label={words.whole({ name, values: histogram.total })}
        hue={hueIn(roles, spread.name)}
        histogram={histogram}
        saturation={saturation}
      />
    </figure>
  );
}
