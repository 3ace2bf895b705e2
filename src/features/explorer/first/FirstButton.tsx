import { useWords } from '../../../i18n/words';
import { MoreWords } from '../../../i18n/MoreWords';
import { Button } from '../../../ui/Button';
import { useModule } from '../../../ui/use-module';
import { beginShow, endShow, useShow } from './show';

const loadShow = () => import('./FirstShow');

/** The one button for a stranger: shows a memory being kept, and then forgotten. */
export function FirstButton() {
  const words = useWords().change.outs;
  const on = useShow((show) => show.on);
  const show = useModule(loadShow, on, endShow);
  return (
    <>
      <Button look="main" className="first-button" onClick={beginShow}>
        {words.first}
      </Button>
      {on && show !== null && (
        <MoreWords>
          <show.FirstShow />
        </MoreWords>
      )}
    </>
  );
}
