import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { change } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import type { Begin } from '../../../tasks/setup';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { drawnAnew } from './drawn-anew';
import { SeedField } from './SeedField';
import { SliderRow } from './SliderRow';

const SCHEMES = ['zero', 'uniform', 'glorot', 'orthogonal'] as const;
/** Where nothing else is said: as PyTorch draws. */
const PLAIN: Begin = { scheme: 'uniform', gain: 1, forgetBias: null };
/** What a forget gate's bias is called in the equations. */
const FORGET_BIASES = ['b_f', 'bias_f'];

/** How weights are drawn: by which scheme, with what gain and forget bias, from which seed. Whatever is set here draws them anew. */
export function Beginning({ run }: { readonly run: Run }) {
  const words = useAllWords().changes.tab;
  const { setup, opened, trace } = run;
  const { provenance } = opened;
  const isDrawn = provenance.kind === 'random';
  const begin = setup.begin ?? (isDrawn ? provenance.begin : undefined) ?? PLAIN;
  const { gain, forgetBias } = begin;
  const draw = (by: Partial<Begin>, of: string | null): void => {
    void change(drawnAnew(setup, { begin: { ...begin, ...by } }), {}, of);
  };
  return (
    <>
      <div className="change-pair">
        <Select
          label={words.scheme}
          choices={[
            { id: 'usual', name: words.usual },
            ...SCHEMES.map((id) => ({ id, name: words.schemes[id] })),
          ]}
          selected={setup.begin?.scheme ?? 'usual'}
          onSelect={(scheme) => {
            if (scheme === 'usual') void change({ begin: null });
            else draw({ scheme }, null);
          }}
        />
        <SeedField
          label={words.seed}
          seed={isDrawn ? provenance.seed : null}
          onSet={(seed) => {
            void change(drawnAnew(setup, { seed }));
          }}
        />
      </div>
      <SliderRow
        label={words.gain}
        value={gain}
        least={0}
        most={12}
        step={0.1}
        say={formatNumber}
        onChange={(to) => {
          draw({ gain: to }, 'gain');
        }}
      />
      {FORGET_BIASES.some((name) => trace.model.graph.parameters.includes(name)) && (
        <>
          <SliderRow
            label={words.forgetBias}
            value={forgetBias ?? 0}
            least={-6}
            most={6}
            step={0.1}
            say={formatNumber}
            {...(forgetBias === null ? { unset: words.drawnBias } : {})}
            onChange={(to) => {
              draw({ forgetBias: to }, 'forgetBias');
            }}
          />
          {setup.begin !== null && forgetBias !== null && (
            <div className="change-aside">
              <span aria-hidden="true">{words.freeBias}</span>
              <IconButton
                look="quiet"
                icon="close"
                label={words.freeBias}
                onClick={() => {
                  draw({ forgetBias: null }, null);
                }}
              />
            </div>
          )}
        </>
      )}
      <p className="inspector-note">{isDrawn ? words.untrained : words.willDraw}</p>
    </>
  );
}
