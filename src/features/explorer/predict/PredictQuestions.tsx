import { useEffect } from 'react';
import { usePlayback } from '../../../stores/playback';
import { setWorth, skip, usePredict } from '../../../stores/predict';
import { useUnit } from '../../../parts/run/use-unit';
import { momentAt } from '../../../engine/cursor';
import { useAllWords } from '../../../i18n/MoreWords';
import type { Told } from '../say/telling';
import { Ask } from './Ask';
import { questionAt, worthOf } from './question';
import { usePredictKeys } from './use-predict-keys';
import './predict.css';

/** What is asked now, or how one comes to a question. */
export function PredictQuestions({ run }: { readonly run: Told }) {
  const { change, teach } = useAllWords();
  const words = teach.predict;
  const asked = usePredict((predict) => predict.asked);
  const unit = useUnit(run);
  const stages = run.cell.stages.length;
  const known = usePlayback(({ position }) => asked !== null && position >= asked.index + 1);
  const worth = worthOf(run).join();
  useEffect(() => {
    setWorth(worth.split(',').map((one) => one === 'true'));
  }, [worth, run.cell]);
  usePredictKeys();

  const moment =
    asked === null
      ? null
      : momentAt(asked.index + 1, stages, run.trace.sequence.steps, usePlayback.getState().order);
  const question = moment === null ? null : questionAt(run, moment.timestep, moment.stage, unit);
  const isEmpty = asked !== null && question === null;
  useEffect(() => {
    if (isEmpty) skip();
  }, [isEmpty]);

  if (asked === null || moment === null || question === null) {
    return (
      <section className="predict" aria-label={change.outs.predict}>
        <p className="predict-note">{words.waiting}</p>
      </section>
    );
  }
  return (
    <Ask
      run={run}
      asked={asked}
      question={question}
      timestep={moment.timestep}
      unit={unit}
      known={known}
    />
  );
}
