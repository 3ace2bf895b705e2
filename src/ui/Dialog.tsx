import type { ReactNode } from 'react';
import { useModule } from './use-module';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const loadFrame = () => import('./DialogFrame');

/** A modal dialog, fetched when first opened. Esc, the close button and a press beside it close it; focus goes back. */
export function Dialog({ open, ...rest }: DialogProps) {
  const frame = useModule(loadFrame, open, rest.onClose);
  return open && frame !== null ? <frame.DialogFrame {...rest} /> : null;
}
