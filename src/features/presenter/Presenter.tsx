import { leavePresenter, usePresenter } from '../../stores/presenter';
import { MoreWords } from '../../i18n/MoreWords';
import { useModule } from '../../ui/use-module';
import type { StageProps } from './Stage';

const loadStage = () => import('./Stage');

/** The view for a room, while it is on; fetched when it is first wanted. */
export function Presenter(props: StageProps) {
  const on = usePresenter((presenter) => presenter.on);
  const stage = useModule(loadStage, on, leavePresenter);
  return on && stage !== null ? (
    <MoreWords>
      <stage.Stage {...props} />
    </MoreWords>
  ) : null;
}
