import { EditTools } from '../features/explorer/change/EditTools';
import { Explorer } from '../features/explorer/Explorer';
import { Pickers } from '../features/explorer/Pickers';
import { isOfRun, usePage } from '../stores/page';
import { Elsewhere } from './Elsewhere';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { KeyboardHelp } from './KeyboardHelp';
import { Notices } from './Notices';
import { Outs } from './Outs';
import { useFrame } from '../stores/frame';
import { leavePresenter, usePresenter } from '../stores/presenter';
import { useModule } from '../ui/use-module';
import { SkipLink } from './SkipLink';
import { goToPage } from './sync-link';
import { SpokenLanguage, type Spoken } from './SpokenLanguage';
import '../ui/tokens.css';
import '../ui/base.css';
import './app.css';

/** The same element each time, so that what holds it need not be made anew. */
const outs = <Outs />;
const toChanges = () => {
  goToPage('explore');
};
const loadRoom = () => import('./Room');

/** The frame that every page stands in. */
export function App({ first }: { readonly first: Spoken }) {
  const presenting = usePresenter((presenter) => presenter.on);
  const room = useModule(loadRoom, presenting, leavePresenter);
  const page = usePage((state) => state.page);
  const { hide, embed } = useFrame();
  // The page around a frame has a main part of its own.
  const Main = embed ? 'div' : 'main';
  return (
    <SpokenLanguage first={first}>
      <ErrorBoundary>
        <SkipLink />
        {!hide.includes('header') && (
          <Header>
            {isOfRun(page) && (
              <>
                <Pickers />
                <EditTools toChanges={toChanges} />
              </>
            )}
          </Header>
        )}
        <Main id="main" tabIndex={-1} className="main">
          {page === 'explore' ? (
            <Explorer outs={outs} />
          ) : (
            <Elsewhere key={page} page={page} outs={outs} />
          )}
        </Main>
        <Notices />
        <KeyboardHelp />
        {presenting && room !== null && <room.Room />}
      </ErrorBoundary>
    </SpokenLanguage>
  );
}
