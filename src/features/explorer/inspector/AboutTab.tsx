import { formatNumber } from '../../../engine/formula/format-number';
import type { Tensors } from '../../../engine/model';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import type { Run } from '../../../stores/run';

/** What is being looked at: the sequence, the weights and where they come from, the cell and its paper, the sizes. */
export function AboutTab({ run }: { readonly run: Run }) {
  const words = useAllWords().tabs.about;
  const language = useLanguage();
  const { preset, cell, opened, trace } = run;
  const { model, weights } = trace;
  return (
    <dl>
      <dt>{words.sequence}</dt>
      <dd>{textIn(language, preset.name)}</dd>
      <dd>{textIn(language, preset.description)}</dd>
      <dt>{words.lookFor}</dt>
      <dd>{textIn(language, preset.lookFor)}</dd>
      {preset.source !== null && (
        <>
          <dt>{words.source}</dt>
          <dd>{textIn(language, preset.source)}</dd>
        </>
      )}
      <dt>{words.weights}</dt>
      <Weights opened={opened} />
      <dt>{words.cell}</dt>
      <dd>{textIn(language, cell.name)}</dd>
      {run.setup.own === null ? (
        <>
          <dd>{textIn(language, cell.description)}</dd>
          <dd>{words.paper(cell.paper)}</dd>
        </>
      ) : (
        <dd>{words.own}</dd>
      )}
      <dt>{words.size}</dt>
      <dd>{words.units({ hidden: model.hiddenSize, input: model.inputSize })}</dd>
      <dd>
        {words.parameters({
          cell: weights.lanes.reduce((sum, lane) => sum + entriesIn(lane), 0),
          readout: weights.readout === null ? 0 : entriesIn(weights.readout),
        })}
      </dd>
    </dl>
  );
}

function Weights({ opened }: { readonly opened: Run['opened'] }) {
  const words = useAllWords().tabs.about;
  const language = useLanguage();
  const { provenance, target } = opened;
  const formats = useFormats();
  if (provenance.kind === 'by hand') return <dd>{words.byHand}</dd>;
  if (provenance.kind === 'random') return <dd>{words.random({ seed: provenance.seed })}</dd>;
  const { updates, seed, heldOut, naive } = provenance;
  const of = target?.unit ?? null;
  const unit = of === null ? '' : words.inUnit({ unit: textIn(language, of) });
  return (
    <>
      <dd>{words.trained({ updates, seed })}</dd>
      <dd>
        {provenance.measure === 'rmse'
          ? words.score({ heldOut: formatNumber(heldOut), naive: formatNumber(naive), unit })
          : words.accuracy({ heldOut: formats.percent(heldOut), naive: formats.percent(naive) })}
      </dd>
    </>
  );
}

function entriesIn(tensors: Tensors): number {
  return [...tensors.values()].reduce((sum, { length }) => sum + length, 0);
}
