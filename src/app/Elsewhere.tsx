import { useWords } from '../i18n/words';
import { setPage, type Page } from '../stores/page';
import { useModule } from '../ui/use-module';
import { loaders, type OtherPage } from './other-page';

interface ElsewhereProps {
  readonly page: Exclude<Page, 'explore'>;
}

/** A page that is fetched when one goes there; where it cannot be, the explorer stays. */
export function Elsewhere({ page }: ElsewhereProps) {
  const words = useWords().inspector;
  const other = useModule<OtherPage>(loaders[page], true, () => {
    setPage('explore');
  });
  return other === null ? <p className="waiting">{words.fetching}</p> : <other.Page />;
}
