import { useWords } from '../../../i18n/words';
import { MoreWords } from '../../../i18n/MoreWords';
import { Button } from '../../../ui/Button';
import { useModule } from '../../../ui/use-module';
import { beginShow, endShow, useShow } from './show';

const loadShow = () => import('./FirstShow');

/** The one button for a stranger: shows a memory being kept, and then forgotten. Not `offered`, it still plays to the end. */
export function FirstButton({ offered }: { readonly offered: boolean }) {
  const words = useWords().change.outs;
  const on = useShow((show) => show.on);
  const show = useModule(loadShow, on, endShow);
  return (
    <>
      {(offered || on) && (
        <Button look="main" className="first-button" onClick={beginShow}>
          {words.first}
        </Button>
      )}
      {on && show !== null && (
        <MoreWords>
          <show.FirstShow />
        </MoreWords>
      )}
    </>
  );
}
