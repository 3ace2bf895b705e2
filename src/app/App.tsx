import { EditTools } from '../features/explorer/change/EditTools';
import { Explorer } from '../features/explorer/Explorer';
import { Pickers } from '../features/explorer/Pickers';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { HelpDialog } from './HelpDialog';
import { Notices } from './Notices';
import { SkipLink } from './SkipLink';
import { SpokenLanguage, type Spoken } from './SpokenLanguage';
import '../ui/tokens.css';
import '../ui/base.css';
import './app.css';

/** The frame that every page stands in. */
export function App({ first }: { readonly first: Spoken }) {
  return (
    <SpokenLanguage first={first}>
      <ErrorBoundary>
        <SkipLink />
        <Header>
          <Pickers />
          <EditTools />
        </Header>
        <main id="main" tabIndex={-1} className="main">
          <Explorer />
        </main>
        <Notices />
        <HelpDialog />
      </ErrorBoundary>
    </SpokenLanguage>
  );
}
