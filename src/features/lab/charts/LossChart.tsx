import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../../i18n/words';
import { judgementAt, lossChart, type Losses } from '../../../scene/lab/loss-chart';
import { useLab } from '../../../stores/lab';
import { useLabOthers, type OtherRun } from '../../../stores/lab-others';
import { useLabProgress } from '../../../stores/lab-progress';
import { useLabShown } from '../../../stores/lab-shown';
import { useView } from '../../../stores/view';
import type { History } from '../../../trainer/history';
import { ChartArea } from './ChartArea';
import { EmptyFigure, Facts, Figure } from './Figure';
import { LossTable } from './LossTable';
import { shortNumber } from './short-number';

const STORES = [useLabProgress, useLabOthers, useLabShown];

/** The loss of every batch, of training and of validation as the run goes on. */
export function LossChart() {
  const words = useAllWords().labCharts;
  const tables = useView((view) => view.tables);
  const isEmpty = useLabProgress(({ history }) => isNothing(history));
  return (
    <Figure id="loss" title={words.loss.title}>
      {isEmpty && <LossToCome />}
      {!isEmpty && (tables ? <LossTable /> : <LossPicture />)}
    </Figure>
  );
}

function isNothing({ updates, judged }: History): boolean {
  return updates.loss.length + judged.update.length === 0;
}

/** As high as what will stand there. */
function LossToCome() {
  const words = useAllWords().labCharts.loss;
  return (
    <>
      <EmptyFigure>{words.empty}</EmptyFigure>
      <Facts facts={Object.values(words.facts).map((name) => ({ name, value: '–' }))} />
    </>
  );
}

function LossPicture() {
  const { loss: words, update } = useAllWords().labCharts;
  const formats = useFormats();
  const language = useLanguage();
  const data = useLab((lab) => lab.data);
  const task = useLab(({ settings }) => settings?.task);
  const looked = useLabShown((shown) => shown.looked);
  const { history } = useLabProgress();
  const [at, setAt] = useState<number | null>(null);
  const { updates, judged } = history;
  const most = Math.max(updates.loss.length, judged.update.at(-1) ?? 0);
  const here = Math.min(at ?? most, most);
  const place = judgementAt(judged.update, here);
  const read = {
    batch: shortNumber(updates.loss[here - 1]),
    training: shortNumber(judged.training[place]),
    validation: shortNumber(judged.validation[place]),
  };
  const trivial = data?.parts.find(({ id }) => id === 'validation')?.baselines[0];

  const lossesNow = (): Losses => {
    const { updates: made, judged: found } = useLabProgress.getState().history;
    return {
      batches: made.loss,
      training: { update: found.update, loss: found.training },
      validation: { update: found.update, loss: found.validation },
      baseline:
        trivial === undefined
          ? null
          : {
              name: words.baseline({ name: textIn(language, trivial.name) }),
              loss: trivial.score.loss,
            },
      others: othersOf(task).map(({ letter, history: theirs }) => ({
        name: letter,
        update: theirs.judged.update,
        loss: theirs.judged.validation,
      })),
      checkpoints: useLabShown.getState().marks,
    };
  };
  return (
    <>
      <ChartArea
        name={words.read}
        stores={STORES}
        from={[words, trivial, task]}
        chartOf={(columns) =>
          lossChart(lossesNow(), { ...words, update, loss: words.axis }, columns)
        }
        looked={looked}
        roomFor={[words.batches, words.training, words.validation, update]}
        reading={{
          at,
          onRead: setAt,
          least: 0,
          most,
          text: words.at({ update: here, ...read }),
        }}
      />
      <Facts
        facts={[
          { name: words.facts.update, value: formats.count(here) },
          { name: words.facts.batch, value: read.batch },
          { name: words.facts.training, value: read.training },
          { name: words.facts.validation, value: read.validation },
        ]}
      />
    </>
  );
}

/** Losses on another task say nothing beside these. */
function othersOf(task: string | undefined): readonly OtherRun[] {
  return useLabOthers.getState().others.filter(({ settings }) => settings.task === task);
}
