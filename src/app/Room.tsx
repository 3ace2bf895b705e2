import { useEffect } from 'react';
import { Presented } from '../features/explorer/Presented';
import { Presenter } from '../features/presenter/Presenter';
import { usePage } from '../stores/page';
import { pageNow } from './other-page';
import { listenToPresenterKeys } from './presenter-keys';

/** The page for a room full of people. Its own module: few need it, and not at once. */
export function Room() {
  useEffect(() => listenToPresenterKeys(), []);
  const page = usePage((state) => state.page);
  const Shown = pageNow(page)?.Presented ?? Presented;
  return <Shown>{(shown) => <Presenter {...shown} />}</Shown>;
}
