import { useMemo, useState } from 'react';
import type { Update } from '../../../engine/edit';
import { formatNumber } from '../../../engine/formula/format-number';
import { nodeOf, sizeOf } from '../../../engine/graph';
import { useAllWords } from '../../../i18n/MoreWords';
import { train } from '../../../stores/experiment';
import { choose, useGradients } from '../../../stores/gradients';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { CheckIt } from '../now/CheckIt';
import type { GradientMoment } from '../moment';
import { largestEntry, oneUpdate, tensorsOf } from './one-update';
import { Rate } from './Rate';
import { SlowMotion } from './SlowMotion';

/** Norms that people clip at. */
const CLIPS = [0.01, 0.1, 0.5, 1, 5];

/** One update of the weights, stage by stage, for one entry; what it does to the loss is told before it is applied. */
export function StepTab({ run, back, lane }: GradientMoment) {
  const words = useAllWords().gradients;
  const optimiser = useGradients((choice) => choice.optimiser);
  const rate = useGradients((choice) => choice.rate);
  const clip = useGradients((choice) => choice.clip);
  const window = useGradients((choice) => choice.window);
  const chosen = useGradients((choice) => choice.parameter);
  const next = useMemo(
    (): Update => ({ kind: 'update', loss: back.loss, window, optimiser, rate, clip, value: 1 }),
    [back, window, optimiser, rate, clip],
  );
  const update = useMemo(() => oneUpdate(back, next), [back, next]);
  const [entry, setEntry] = useState<number | null>(null);
  const { graph } = run.trace.model;
  const name = chosen !== null && graph.parameters.includes(chosen) ? chosen : graph.parameters[0];
  if (name === undefined) return null;
  const entryOf = (weights: typeof update.before, k: number): number =>
    tensorsOf(weights, lane).get(name)?.[k] ?? NaN;
  const slopes = tensorsOf(update.gradients, lane).get(name) ?? new Float64Array();
  const index = entry !== null && entry < slopes.length ? entry : largestEntry(slopes);
  const { hiddenSize, inputSize } = run.trace.model;
  const { shape } = nodeOf(graph, name);
  const columns = shape.kind === 'matrix' ? sizeOf(shape.columns, hiddenSize, inputSize) : 1;
  const row = Math.floor(index / columns);
  const column = index % columns;
  const title = words.step.of({
    name,
    row: row + 1,
    column: shape.kind === 'matrix' ? column + 1 : null,
  });
  const applied = run.setup.edits.reduce(
    (sum, edit) => (edit.kind === 'update' ? sum + edit.value : sum),
    0,
  );
  const clips = [...new Set([...CLIPS, ...(clip === null ? [] : [clip])])].sort((a, b) => a - b);
  return (
    <>
      <div className="step-settings">
        <Select
          label={words.step.optimiser}
          choices={[
            { id: 'sgd' as const, name: 'SGD' },
            { id: 'adam' as const, name: 'Adam' },
          ]}
          selected={optimiser}
          onSelect={(id) => {
            choose({ optimiser: id });
          }}
        />
        <Select
          label={words.step.clip}
          choices={[
            { id: 'none', name: words.step.noClip },
            ...clips.map((one) => ({ id: String(one), name: String(one) })),
          ]}
          selected={clip === null ? 'none' : String(clip)}
          onSelect={(id) => {
            choose({ clip: id === 'none' ? null : Number(id) });
          }}
        />
        <Rate
          label={words.step.rate}
          value={rate}
          onChange={(to) => {
            choose({ rate: to });
          }}
        />
      </div>
      <div className="step-settings">
        <Select
          label={words.weights.block}
          choices={graph.parameters.map((id) => ({ id, name: id }))}
          selected={name}
          onSelect={(parameter) => {
            setEntry(null);
            choose({ parameter });
          }}
        />
        <Select
          label={words.weights.row}
          choices={counted(slopes.length / columns)}
          selected={String(row + 1)}
          onSelect={(id) => {
            setEntry((Number(id) - 1) * columns + column);
          }}
        />
        {shape.kind === 'matrix' && (
          <Select
            label={words.weights.column}
            choices={counted(columns)}
            selected={String(column + 1)}
            onSelect={(id) => {
              setEntry(row * columns + Number(id) - 1);
            }}
          />
        )}
      </div>
      <h3>{title}</h3>
      <SlowMotion
        key={`${name} ${index}`}
        optimiser={optimiser}
        rate={rate}
        gradient={slopes[index] ?? NaN}
        clipped={entryOf(update.clipped, index)}
        before={entryOf(update.before, index)}
        after={entryOf(update.after, index)}
        update={update}
      />
      <div className="value-row">
        <Button
          look="main"
          onClick={() => {
            void train(next);
          }}
        >
          {words.step.apply}
        </Button>
      </div>
      <p className="inspector-note" role="status">
        {applied === 0 ? '' : words.step.applied({ steps: applied })}
      </p>
      <CheckIt
        back={back}
        place={{ kind: 'weight', lane, name, index }}
        name={`${title} (${formatNumber(entryOf(update.before, index))})`}
      />
    </>
  );
}

function counted(count: number): readonly { readonly id: string; readonly name: string }[] {
  return Array.from({ length: count }, (_, k) => ({ id: String(k + 1), name: String(k + 1) }));
}
