import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { setPage, type Page } from '../stores/page';
import { useModule } from '../ui/use-module';
import { loaders } from './other-page';
import type { OtherPage } from './page-contract';
import { advance, goToPage } from './sync-link';

interface ElsewhereProps {
  readonly page: Exclude<Page, 'explore'>;
  readonly outs: ReactNode;
}

/** A page that is fetched when one goes there; where it cannot be, the explorer stays. */
export function Elsewhere({ page, outs }: ElsewhereProps) {
  const words = useWords().inspector;
  const other = useModule<OtherPage>(loaders[page], true, () => {
    setPage('explore');
  });
  return other === null ? (
    <p className="waiting">{words.fetching}</p>
  ) : (
    <other.Page outs={outs} goToPage={goToPage} advance={advance} />
  );
}
