import type { ReactNode } from 'react';
import { leavePresenter, usePresenter } from '../../stores/presenter';
import { useModule } from '../../ui/use-module';

const loadStage = () => import('./Stage');

export interface PresenterProps {
  readonly diagram: ReactNode;
  /** Where in time one is: "timestep 18 of 48 · stage 4 of 6". */
  readonly where: string;
  /** What the stage just did, in one sentence. */
  readonly caption: string;
  /** What may stand between diagram and caption: the card of *predict first*. */
  readonly children?: ReactNode;
}

/** The view for a room, while it is on; fetched when it is first wanted. */
export function Presenter(props: PresenterProps) {
  const on = usePresenter((presenter) => presenter.on);
  const stage = useModule(loadStage, on, leavePresenter);
  return on && stage !== null ? <stage.Stage {...props} /> : null;
}
