import { placeOf } from '../../../engine/edit';
import { formatNumber } from '../../../engine/formula/format-number';
import type { AllWords } from '../../../i18n/catalogue';
import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import { backToPreset, change, release, sameWeights } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { isPlain, type Setup } from '../../../tasks/setup';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Arrangement } from './Arrangement';
import { Beginning } from './Beginning';
import { drawnAnew } from './drawn-anew';
import { sayEdit } from './say-edit';
import { SentenceForm } from './SentenceForm';
import { Sizes } from './Sizes';
import './change.css';

/** Seeds are drawn one after the other, so that two people who press as often see the same. */
const FIRST_SEED = 1;

/** What is one change, in several parts. */
const TOGETHER: Partial<Record<keyof Setup, Partial<Setup>>> = {
  hidden: { steps: null },
  layers: { directions: null },
};

/** What differs from the preset, one by one, and what can be drawn anew. `run` is the whole run. */
export function ChangesTab({ run }: { readonly run: Run }) {
  const catalogue = useAllWords();
  const words = catalogue.changes.tab;
  const language = useLanguage();
  const { setup, opened, preset } = run;
  const listed: readonly {
    readonly key: string;
    readonly what: string;
    readonly undo: () => void;
  }[] = [
    ...wholeChanges(run, catalogue.changes.edits).map(({ key, what }) => ({
      key,
      what,
      undo: () => {
        void change({ [key]: null, ...TOGETHER[key] });
      },
    })),
    ...setup.edits.map((edit, k) => ({
      key: edit.kind === 'update' ? `update ${k}` : placeOf(edit),
      what: sayEdit(run, edit, catalogue, language),
      undo: () => {
        release(edit);
      },
    })),
  ];
  return (
    <>
      {opened.sentence !== null && <SentenceForm sentence={opened.sentence} />}
      <section className="change-part">
        <h2>{words.list}</h2>
        {isPlain(setup) ? (
          <p className="inspector-note">{words.none}</p>
        ) : (
          <>
            <ul className="change-list">
              {listed.map(({ key, what, undo }) => (
                <li key={key}>
                  <span className="edited-dot" aria-hidden="true" />
                  <span className="change-words">{what}</span>
                  <IconButton
                    look="quiet"
                    icon="close"
                    label={words.takeBack({ what })}
                    onClick={undo}
                  />
                </li>
              ))}
            </ul>
            <div className="value-row">
              <Button className="small" onClick={backToPreset}>
                {catalogue.change.tools.back}
              </Button>
            </div>
          </>
        )}
      </section>
      <section className="change-part">
        <h2>{words.weights}</h2>
        <div className="value-row">
          <Button className="small" title={words.sameWeightsHint} onClick={sameWeights}>
            {words.sameWeights}
          </Button>
          <Button
            className="small"
            title={words.newSeedHint}
            onClick={() => {
              void change(drawnAnew(setup, { seed: (setup.seed ?? FIRST_SEED) + 1 }));
            }}
          >
            {words.newSeed}
          </Button>
        </div>
        <Beginning run={run} />
        {preset.sizes !== null && <Sizes run={run} sizes={preset.sizes} />}
        {preset.sizes?.arrangement === true && <Arrangement run={run} />}
      </section>
    </>
  );
}

function wholeChanges(
  { setup, trace }: Run,
  words: AllWords['changes']['edits'],
): readonly { readonly key: keyof Setup; readonly what: string }[] {
  const { own, seed, begin, text, hidden, steps, layers, directions } = setup;
  const { model } = trace;
  const size = { hidden: trace.model.hiddenSize, steps: trace.sequence.steps };
  return [
    ...(own === null ? [] : [{ key: 'own', what: words.own({ name: own.name }) } as const]),
    ...(seed === null ? [] : [{ key: 'seed', what: words.seed({ seed }) } as const]),
    ...(begin === null
      ? []
      : [
          {
            key: 'begin',
            what: words.begin({
              scheme: begin.scheme,
              gain: formatNumber(begin.gain),
              bias: begin.forgetBias === null ? null : formatNumber(begin.forgetBias),
            }),
          } as const,
        ]),
    ...(layers === null && directions === null
      ? []
      : [
          {
            key: 'layers',
            what: words.arrangement({ layers: model.layers, both: model.directions === 2 }),
          } as const,
        ]),
    ...(text === null ? [] : [{ key: 'text', what: words.text } as const]),
    ...(hidden === null && steps === null
      ? []
      : [{ key: 'hidden', what: words.size(size) } as const]),
  ];
}
