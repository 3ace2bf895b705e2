import type { DialogFrameProps } from './DialogFrame';
import { useModule } from './use-module';

export interface DialogProps extends DialogFrameProps {
  readonly open: boolean;
}

const loadFrame = () => import('./DialogFrame');

/** A modal dialog, fetched when first opened. Esc, the close button and a press beside it close it; focus goes back. */
export function Dialog({ open, ...rest }: DialogProps) {
  const frame = useModule(loadFrame, open, rest.onClose);
  return open && frame !== null ? <frame.DialogFrame {...rest} /> : null;
}
