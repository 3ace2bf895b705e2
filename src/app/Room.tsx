import { useEffect } from 'react';
import { Presented } from '../features/explorer/Presented';
import { Presenter } from '../features/presenter/Presenter';
import { listenToPresenterKeys } from './presenter-keys';

/** The explorer for a room full of people. Its own module: few need it, and not at once. */
export function Room() {
  useEffect(() => listenToPresenterKeys(), []);
  return <Presented>{(shown) => <Presenter {...shown} />}</Presented>;
}
