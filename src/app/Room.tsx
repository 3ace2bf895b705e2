import { useEffect } from 'react';
import { Presented } from '../features/explorer/Presented';
import { Presenter } from '../features/presenter/Presenter';
import { leavePresenter } from '../stores/presenter';
import { usePage, type Page } from '../stores/page';
import { useModule } from '../ui/use-module';
import { loaders } from './other-page';
import type { OtherPage } from './page-contract';
import { listenToPresenterKeys } from './presenter-keys';

/** The page for a room full of people. Its own module: few need it, and not at once. */
export function Room() {
  useEffect(() => listenToPresenterKeys(), []);
  const page = usePage((state) => state.page);
  return page === 'explore' ? (
    <Presented>{(shown) => <Presenter {...shown} />}</Presented>
  ) : (
    <OtherRoom key={page} page={page} />
  );
}

function OtherRoom({ page }: { readonly page: Exclude<Page, 'explore'> }) {
  const other = useModule<OtherPage>(loaders[page], true, leavePresenter);
  if (other === null) return null;
  const Shown = other.Presented ?? Presented;
  return <Shown>{(shown) => <Presenter {...shown} />}</Shown>;
}
