import { useAllWords } from '../../i18n/MoreWords';
import { placeLoss, useGradients } from '../../stores/gradients';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { letterOf } from './names';
import { columnIn } from './pictures';
import type { Shown } from './worker/client';

interface LossBarProps {
  readonly shown: readonly Shown[];
  readonly timestep: number;
}

const KINDS = ['error', 'output', 'hidden'] as const;

/** What the loss is of and where it stands, in all columns; the page of gradients has the same loss. */
export function LossBar({ shown, timestep }: LossBarProps) {
  const { compare, gradients } = useAllWords();
  const words = gradients.loss;
  const { of, at } = useGradients((choice) => choice.loss);
  const elsewhere = shown.flatMap((one, place) => {
    const column = columnIn(one);
    return column === null || !one.current || column.loss.of === of
      ? []
      : [{ letter: letterOf(place), of: column.loss.of }];
  });
  const [other] = elsewhere;
  return (
    <section className="compare-loss" aria-label={words.label}>
      <h2>{words.label}</h2>
      <div className="compare-pair">
        <Select
          label={words.of}
          choices={KINDS.map((id) => ({ id, name: words.what[id] }))}
          selected={of}
          onSelect={(to) => {
            placeLoss({ of: to });
          }}
        />
        <Select
          label={words.at}
          choices={[
            { id: 'last', name: words.last },
            { id: 'every', name: words.every },
            {
              id: 'one',
              name: typeof at === 'number' ? words.here({ step: String(at + 1) }) : words.one,
            },
          ]}
          selected={typeof at === 'number' ? 'one' : at}
          onSelect={(id) => {
            placeLoss({ at: id === 'last' || id === 'every' ? id : timestep });
          }}
        />
      </div>
      <Button
        className="small"
        title={words.standHint}
        aria-disabled={at === timestep}
        onClick={() => {
          placeLoss({ at: timestep });
        }}
      >
        {words.stand}
      </Button>
      {other !== undefined && (
        <p className="compare-note">
          {compare.loss.stands({
            letters: elsewhere.map(({ letter }) => letter),
            of: words.what[other.of],
          })}
        </p>
      )}
    </section>
  );
}
