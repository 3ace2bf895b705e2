import { MoreWords } from '../i18n/MoreWords';
import { useModule } from '../ui/use-module';
import { closeHelp, useHelp } from './help';

const loadDialog = () => import('./HelpDialog');

/** The keyboard help, fetched when first asked for. */
export function KeyboardHelp() {
  const open = useHelp((state) => state.open);
  const dialog = useModule(loadDialog, open, closeHelp);
  return open && dialog !== null ? (
    <MoreWords>
      <dialog.HelpDialog />
    </MoreWords>
  ) : null;
}
