import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { tune } from '../../stores/compare';
import { choose, useGradients } from '../../stores/gradients';
import type { Run } from '../../stores/run';
import type { Begin } from '../../tasks/setup';
import { usualBeginOf } from '../../tasks/variant';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Control } from './Control';
import { toReach } from './comparison-now';
import { columnIn } from './pictures';
import { clips, RANGES, schemes } from './ranges';
import { SeedField } from './SeedField';
import { plain } from './settings';
import { useFirst } from './use-first';
import type { Shown } from './worker/client';

interface SlidersProps {
  readonly run: Run;
  readonly shown: readonly Shown[];
}

/** What all columns share: length and size, how weights are drawn, and clipping. */
export function Sliders({ run, shown }: SlidersProps) {
  const words = useAllWords().compare.sliders;
  const { provenance } = run.opened;
  const { sizes } = run.preset;
  const isFixed = sizes === null || (sizes.hidden === null && sizes.steps[0] === sizes.steps[1]);
  return (
    <section className="compare-sliders" aria-label={words.title}>
      <h2>{words.title}</h2>
      <Sizes run={run} />
      {isFixed && <p className="compare-note">{words.fixed}</p>}
      {provenance.kind === 'random' ? (
        <Begins run={run} shown={shown} />
      ) : (
        <>
          <p className="compare-note">
            {provenance.kind === 'by hand' ? words.byHand : words.trained}
          </p>
          <Button
            className="small"
            onClick={() => {
              void toReach();
            }}
          >
            {words.switch}
          </Button>
        </>
      )}
      <Clip />
    </section>
  );
}

function Sizes({ run }: { readonly run: Run }) {
  const words = useAllWords().compare.sliders;
  const formats = useFormats();
  const first = useFirst(run);
  const { sizes } = run.preset;
  if (sizes === null) return null;
  const { hidden, steps } = sizes;
  const length = first.steps ?? run.trace.sequence.steps;
  const units = first.hidden ?? run.trace.model.hiddenSize;
  return (
    <>
      <Control
        label={words.steps}
        shown={formats.count(length)}
        value={length}
        least={steps[0]}
        most={Math.max(Math.min(steps[1], RANGES.steps.most), length)}
        onChange={(value) => {
          tune({ steps: value });
        }}
      />
      {hidden !== null && (
        <Control
          label={words.hidden}
          shown={formats.count(units)}
          value={units}
          least={hidden[0]}
          most={hidden[1]}
          onChange={(value) => {
            tune({ hidden: value });
          }}
        />
      )}
    </>
  );
}

function Begins({ run, shown }: SlidersProps) {
  const { sliders: words, value: say } = useAllWords().compare;
  const formats = useFormats();
  const first = useFirst(run);
  const begin = first.begin ?? usualBeginOf(first.preset);
  const set = (by: Partial<Begin>): void => {
    tune({ begin: { ...begin, ...by } });
  };
  const columns = shown.map(columnIn);
  const forgets = columns.some((column) => column === null || column.forgets);
  const { provenance } = run.opened;
  const seed = first.seed ?? (provenance.kind === 'random' ? provenance.seed : 1);
  return (
    <>
      <Control
        label={words.gain}
        shown={plain(begin.gain, formats)}
        value={begin.gain}
        {...RANGES.gain}
        onChange={(gain) => {
          set({ gain });
        }}
      />
      {forgets ? (
        <Control
          label={words.forgetBias}
          shown={begin.forgetBias === null ? say.asDrawn : plain(begin.forgetBias, formats)}
          value={begin.forgetBias ?? 0}
          {...RANGES.forgetBias}
          onChange={(forgetBias) => {
            set({ forgetBias });
          }}
        />
      ) : (
        <p className="compare-note">{words.noForget}</p>
      )}
      <div className="compare-pair">
        <Select
          label={words.scheme}
          choices={schemes.map((id) => ({ id, name: say[id] }))}
          selected={begin.scheme}
          onSelect={(scheme) => {
            set({ scheme });
          }}
        />
        <SeedField
          label={words.seed}
          seed={seed}
          onSeed={(to) => {
            tune({ seed: to });
          }}
        />
      </div>
    </>
  );
}

/** From the strictest norm to none at all. */
function Clip() {
  const words = useAllWords().compare.sliders;
  const clip = useGradients((choice) => choice.clip);
  const place = clip === null ? clips.length : clips.findIndex((one) => one >= clip);
  return (
    <Control
      label={words.clip}
      shown={clip === null ? words.noClip : String(clip)}
      value={place < 0 ? clips.length - 1 : place}
      least={0}
      most={clips.length}
      onChange={(to) => {
        choose({ clip: clips[to] ?? null });
      }}
    />
  );
}
