import { useAllWords } from '../../../i18n/MoreWords';
import type { Page } from '../../../stores/page';
import { Dialog } from '../../../ui/Dialog';
import { KeptPart } from './KeptPart';
import { OpenPart } from './OpenPart';
import { SavePart } from './SavePart';
import './out.css';

interface FilesDialogProps {
  readonly goToPage: (page: Page) => void;
  readonly onClose: () => void;
}

/** Everything that goes out of the lab as a file, or comes in as one, and the models that are kept. */
export function FilesDialog({ goToPage, onClose }: FilesDialogProps) {
  const { labFiles, shell } = useAllWords();
  return (
    <Dialog title={labFiles.title} closeLabel={shell.close} open onClose={onClose}>
      <SavePart />
      <OpenPart goToPage={goToPage} onClose={onClose} />
      <KeptPart
        onOpened={() => {
          onClose();
          goToPage('explore');
        }}
      />
    </Dialog>
  );
}
