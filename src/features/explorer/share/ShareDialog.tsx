import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import type { ShareOptions } from '../../../link/share-options';
import { useExperiment } from '../../../stores/experiment';
import { Dialog } from '../../../ui/Dialog';
import { FrameOut } from './FrameOut';
import { lengthOf } from './link-length';
import { LinkOut } from './LinkOut';
import { QrCode } from './QrCode';
import { ShareChoices } from './ShareChoices';
import './share.css';

interface ShareDialogProps {
  /** The absolute address of what is on the screen, in ASCII. */
  readonly linkOf: (options: ShareOptions) => string;
  readonly onClose: () => void;
}

const usual: ShareOptions = {
  place: true,
  changes: true,
  hide: [],
  language: null,
  theme: null,
  embed: false,
  present: false,
};

/** Builds a link to what is on the screen: as text, as a QR code, and as a frame for another page. */
export function ShareDialog({ linkOf, onClose }: ShareDialogProps) {
  const words = useAllWords();
  const { share } = words;
  const [options, setOptions] = useState(usual);
  const link = linkOf(options);
  const title = useFrameTitle();
  return (
    <Dialog title={share.title} closeLabel={words.shell.close} open onClose={onClose}>
      <ShareChoices options={options} onChange={setOptions} />
      <LinkOut link={link} />
      {lengthOf(link) !== 'unreadable' && (
        <>
          <section className="share-out">
            <h3>{share.code.label}</h3>
            <QrCode link={link} />
          </section>
          <FrameOut link={linkOf({ ...options, embed: true, present: false })} title={title} />
        </>
      )}
    </Dialog>
  );
}

function useFrameTitle(): string {
  const { share } = useAllWords();
  const language = useLanguage();
  const run = useExperiment((experiment) => experiment.run);
  if (run === null) return '';
  return share.frame.title({
    cell: textIn(language, run.cell.name),
    preset: textIn(language, run.preset.name),
  });
}
