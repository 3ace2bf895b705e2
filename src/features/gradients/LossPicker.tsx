import { canStand } from '../../engine/loss-at';
import type { LossChoice } from '../../engine/loss-choice';
import { formatNumber } from '../../engine/formula/format-number';
import { useAllWords } from '../../i18n/MoreWords';
import { stepName } from '../../parts/run/step-name';
import { goalOf } from '../../tasks/goal';
import { choose, placeLoss, useGradients } from '../../stores/gradients';
import { momentOf, usePlayback } from '../../stores/playback';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import type { GradientMoment } from './moment';

/** Windows that a student would try; one from a link stands among them. */
const WINDOWS = [1, 2, 5, 10, 20, 50];

/** Where the cursor is now: the picture may be a frame behind it. */
function placeHere(canBeAt: (timestep: number) => boolean): void {
  const { timestep } = momentOf(usePlayback.getState());
  if (canBeAt(timestep)) placeLoss({ at: timestep });
}

type LossPickerProps = Pick<GradientMoment, 'run' | 'back' | 'timestep'>;

/** What the loss is of, where it stands, and how far its gradient is let back. */
export function LossPicker({ run, back, timestep }: LossPickerProps) {
  const words = useAllWords().gradients.loss;
  const window = useGradients((choice) => choice.window);
  const { loss, at } = back;
  const { steps } = run.trace.sequence;
  const goal = goalOf(run.opened, run.target?.values ?? null);
  const outputs = back.run.trace.model.readout?.size ?? 0;
  const kinds = [
    ...(goal === null ? [] : (['error'] as const)),
    ...(outputs === 0 ? [] : (['output'] as const)),
    'hidden' as const,
  ];
  const windows = [
    ...new Set([...WINDOWS, ...(window === null ? [] : [window])].filter((one) => one < steps)),
  ].sort((a, b) => a - b);
  const place = typeof loss.at === 'number' ? 'one' : loss.at;
  const canBeAt = (to: LossChoice['at']): boolean =>
    canStand(back.run.trace.model, { ...loss, at: to }, goal);
  const canStandHere = loss.at !== timestep && canBeAt(timestep);
  return (
    <div role="group" aria-label={words.label} className="loss-picker">
      <output className="loss-value">{words.value({ value: formatNumber(at.value) })}</output>
      <Select
        label={words.of}
        hint={goal === null ? words.noGoal : undefined}
        choices={kinds.map((id) => ({ id, name: words.what[id] }))}
        selected={loss.of}
        onSelect={(of) => {
          placeLoss({ of });
        }}
      />
      <Select
        label={words.at}
        choices={[
          { id: 'last' as const, name: words.last },
          ...(canBeAt('every') ? [{ id: 'every' as const, name: words.every }] : []),
          ...(canBeAt(timestep)
            ? [
                {
                  id: 'one' as const,
                  name:
                    typeof loss.at === 'number'
                      ? words.here({ step: stepName(run, loss.at) })
                      : words.one,
                },
              ]
            : []),
        ]}
        selected={place}
        onSelect={(to) => {
          if (to === 'one') placeHere(canBeAt);
          else placeLoss({ at: to });
        }}
      />
      <Button
        className="small"
        title={words.standHint}
        aria-disabled={!canStandHere}
        onClick={() => {
          placeHere(canBeAt);
        }}
      >
        {words.stand}
      </Button>
      <Select
        label={words.window}
        choices={[
          { id: 'whole', name: words.whole },
          ...windows.map((one) => ({ id: String(one), name: words.steps({ steps: one }) })),
        ]}
        selected={window === null ? 'whole' : String(window)}
        onSelect={(id) => {
          choose({ window: id === 'whole' ? null : Number(id) });
        }}
      />
      {loss.of === 'error' && run.target === null && goal?.loss === 'cross-entropy' && (
        <p className="loss-note">{words.asIf}</p>
      )}
    </div>
  );
}
