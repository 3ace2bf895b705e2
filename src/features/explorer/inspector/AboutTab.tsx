import { isOwn } from '../../../cells/own-cell';
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
      {!isOwn(cell) ? (
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
  const { tabs, labFiles } = useAllWords();
  const words = tabs.about;
  const language = useLanguage();
  const { provenance, target } = opened;
  const formats = useFormats();
  if (provenance.kind === 'by hand') return <dd>{words.byHand}</dd>;
  if (provenance.kind === 'random') return <Drawn provenance={provenance} />;
  if (provenance.kind === 'lab') return <dd>{labFiles.provenance.lab(provenance)}</dd>;
  if (provenance.kind === 'file') return <dd>{labFiles.provenance.file(provenance)}</dd>;
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

interface DrawnProps {
  readonly provenance: Extract<Run['opened']['provenance'], { readonly kind: 'random' }>;
}

/** The seed of weights that are not trained, and where that was chosen, the way they are drawn. */
function Drawn({ provenance: { seed, begin } }: DrawnProps) {
  const { tabs, compare } = useAllWords();
  const { value: say } = compare;
  return (
    <>
      <dd>{tabs.about.random({ seed })}</dd>
      {begin !== undefined && (
        <dd>
          {tabs.about.begun({
            scheme: say[begin.scheme],
            gain: formatSet(begin.gain),
            forgetBias: begin.forgetBias === null ? say.asDrawn : formatSet(begin.forgetBias),
          })}
        </dd>
      )}
    </>
  );
}

/** A number that a hand has set, with the digits that it has: 1, −0.5. */
function formatSet(number: number): string {
  return String(number).replace('-', '−');
}

function entriesIn(tensors: Tensors): number {
  return [...tensors.values()].reduce((sum, { length }) => sum + length, 0);
}
