import { useMemo } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { stepName } from '../../../parts/run/step-name';
import { choose, useGradients } from '../../../stores/gradients';
import { goToTimestep } from '../../../stores/playback';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { bandsOfParameter } from '../flow/flow-facts';
import type { GradientMoment } from '../moment';

/** How a block of weights comes by its gradient: what each timestep adds, and how much of it has been walked. */
export function WeightsTab({ run, back, lane, timestep, stage, stages }: GradientMoment) {
  const words = useAllWords().gradients.weights;
  const formats = useFormats();
  const { graph } = run.trace.model;
  const chosen = useGradients((choice) => choice.parameter);
  const name = chosen !== null && graph.parameters.includes(chosen) ? chosen : graph.parameters[0];
  const bands = useMemo(() => {
    return name === undefined ? null : bandsOfParameter(back, lane, name);
  }, [back, lane, name]);
  if (name === undefined || bands === null) return null;
  const isUp = run.trace.lanes[0]?.backward === true;
  const walked = stages[stage]?.id === 'weights' || stages[stage]?.id === 'hand';
  const isWalked = (t: number): boolean =>
    (isUp ? t < timestep : t > timestep) || (t === timestep && walked);
  const sofar = bands.along.reduce((sum, band, t) => (isWalked(t) ? sum + band : sum), 0);
  const most = bands.along.reduce(
    (best, band, t) => (band > (bands.along[best] ?? 0) ? t : best),
    0,
  );
  const against = bands.along.filter((band) => band < 0).length;
  const share = (value: number): string => formats.percent(value / bands.norm);
  return (
    <>
      <Select
        label={words.block}
        choices={graph.parameters.map((id) => ({ id, name: id }))}
        selected={name}
        onSelect={(parameter) => {
          choose({ parameter });
        }}
      />
      <section className="change-part">
        <h3>{words.title({ name })}</h3>
        {bands.norm === 0 ? (
          <p className="sentence">{words.none}</p>
        ) : (
          <>
            <p className="sentence">
              {words.sofar({ share: share(sofar), name })}{' '}
              {words.most({ step: stepName(run, most), share: share(bands.along[most] ?? 0) })}{' '}
              {words.against({ steps: against })}
            </p>
            <p className="inspector-note">
              ‖∂L/∂{name}‖ = {formatNumber(bands.norm)}
            </p>
            <div className="value-row">
              <Button
                className="small"
                onClick={() => {
                  goToTimestep(most);
                }}
              >
                t = {stepName(run, most)}
              </Button>
            </div>
          </>
        )}
      </section>
    </>
  );
}
