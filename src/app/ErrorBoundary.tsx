import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Button } from '../ui/Button';
import './error-boundary.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: { readonly cause: unknown } | null;
}

/** Where something inside fails while it is drawn, says so and offers the way back. React has no hook for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(cause: unknown) {
    return { failure: { cause } };
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : <Failure cause={failure.cause} />;
  }
}

function Failure({ cause }: { readonly cause: unknown }) {
  const { shell } = useWords();
  return (
    <main>
      <div className="failure" role="alert">
        <h1>{shell.failure.title}</h1>
        <p>
          {shell.failure.what({ message: cause instanceof Error ? cause.message : String(cause) })}
        </p>
        <Button look="main" onClick={backToTheStart}>
          {shell.failure.back}
        </Button>
      </div>
    </main>
  );
}

/** Loads the page anew without the fragment: what failed may have left the stores in any state. */
function backToTheStart(): void {
  history.replaceState(null, '', location.pathname + location.search);
  location.reload();
}
