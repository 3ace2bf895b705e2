import { HOLDING } from '../../../engine/analysis/holding';
import { OSCILLATION } from '../../../engine/analysis/oscillation';
import { CRITERIA } from '../../../engine/analysis/seeming';
import { useAllWords } from '../../../i18n/MoreWords';

/** By which measure a unit is said to do something. */
export function Criteria() {
  const words = useAllWords().units.criteria;
  const { strong, still, counting } = CRITERIA;
  const { move, keep } = HOLDING;
  return (
    <details className="units-facts">
      <summary>{words.title}</summary>
      <p>{words.activity}</p>
      <p>
        {words.words({ strong, still, counting: counting.r, range: counting.range, move, keep })}
      </p>
      <p>{words.oscillation(OSCILLATION)}</p>
      <p>{words.caution}</p>
    </details>
  );
}
