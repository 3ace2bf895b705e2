import { stopPredict, usePredict } from '../../../stores/predict';
import { MoreWords } from '../../../i18n/MoreWords';
import { useModule } from '../../../ui/use-module';
import type { Told } from '../say/telling';

const loadQuestions = () => import('./PredictQuestions');

/** The card of *predict first*; fetched when it is first turned on, and nothing is asked before it is there. */
export function PredictCard({ run }: { readonly run: Told }) {
  const on = usePredict((predict) => predict.on);
  const questions = useModule(loadQuestions, on, stopPredict);
  return on && questions !== null ? (
    <MoreWords>
      <questions.PredictQuestions run={run} />
    </MoreWords>
  ) : null;
}
