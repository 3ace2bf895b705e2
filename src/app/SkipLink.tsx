import type { MouseEvent } from 'react';
import { useWords } from '../i18n/words';

/** The first thing the Tab key reaches. It moves the focus itself: its own fragment would overwrite the link. */
export function SkipLink() {
  const { shell } = useWords();
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  };
  return (
    <a className="unseen skip-link" href="#main" onClick={skip}>
      {shell.skip}
    </a>
  );
}
