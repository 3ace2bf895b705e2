import type { ReactNode } from 'react';
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton';
import './dialog.css';

export interface DialogFrameProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of an open dialog. Its own module, because it brings much of React Aria with it. */
export function DialogFrame({ title, closeLabel, onClose, children }: DialogFrameProps) {
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <ModalOverlay
        className="dialog-veil"
        isOpen
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Modal className="floating dialog-modal">
          <Dialog className="dialog">
            <div className="dialog-head">
              <Heading slot="title" className="dialog-title">
                {title}
              </Heading>
              <IconButton look="quiet" icon="close" label={closeLabel} onClick={onClose} />
            </div>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
