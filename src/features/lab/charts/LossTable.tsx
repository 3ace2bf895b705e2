import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { placesToDraw } from '../../../scene/lab/thin';
import { useLabProgress } from '../../../stores/lab-progress';
import { Twin } from './Figure';
import { shortNumber } from './short-number';

/** Rows at most, about: every judgement while they are few, then those that the curve turns at. */
const ROWS = 40;

/** The losses of a run as a table. */
export function LossTable() {
  const words = useAllWords().labCharts.loss;
  const formats = useFormats();
  const { updates, judged } = useLabProgress((progress) => progress.history);
  const { validation } = judged;
  const places = placesToDraw(validation, 0, validation.length, ROWS / 2);
  return (
    <Twin label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.facts.update}</th>
          <th scope="col">{words.facts.batch}</th>
          <th scope="col">{words.facts.training}</th>
          <th scope="col">{words.facts.validation}</th>
        </tr>
      </thead>
      <tbody>
        {places.toReversed().map((place) => {
          const update = judged.update[place] ?? 0;
          return (
            <tr key={update}>
              <th scope="row">{formats.count(update)}</th>
              <td>{shortNumber(updates.loss[update - 1])}</td>
              <td>{shortNumber(judged.training[place])}</td>
              <td>{shortNumber(validation[place])}</td>
            </tr>
          );
        })}
      </tbody>
    </Twin>
  );
}
