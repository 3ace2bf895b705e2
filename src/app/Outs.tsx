import { useState } from 'react';
import { MoreWords } from '../i18n/MoreWords';
import { useWords } from '../i18n/words';
import { useExperiment } from '../stores/experiment';
import { momentOf, usePlayback } from '../stores/playback';
import { isOfRun, usePage } from '../stores/page';
import { enterPresenter } from '../stores/presenter';
import { IconButton } from '../ui/IconButton';
import { useModule } from '../ui/use-module';

const loadShare = async () => {
  const [{ ShareDialog }, { linkWith }] = await Promise.all([
    import('../features/explorer/share/ShareDialog'),
    import('./link-with'),
  ]);
  return { ShareDialog, linkWith };
};
const loadSave = () => import('../features/explorer/export/ExportMenu');

/** The ways out of the explorer: a link, a file, a room full of people. */
export function Outs() {
  const words = useWords().change.outs;
  const [open, setOpen] = useState<'share' | 'save' | null>(null);
  const page = usePage((state) => state.page);
  const close = () => setOpen(null);
  const share = useModule(loadShare, open === 'share', close);
  const save = useModule(loadSave, open === 'save', close);
  const run = useExperiment((experiment) => (open === 'save' ? experiment.run : null));
  return (
    <>
      <IconButton icon="share" label={words.share} onClick={() => setOpen('share')} />
      {isOfRun(page) && (
        <IconButton icon="save" label={words.save} onClick={() => setOpen('save')} />
      )}
      {(page === 'explore' || page === 'gradients') && (
        <IconButton
          icon="present"
          label={words.present}
          aria-keyshortcuts="P"
          onClick={enterPresenter}
        />
      )}
      {open === 'share' && share && (
        <MoreWords>
          <share.ShareDialog linkOf={share.linkWith} onClose={close} />
        </MoreWords>
      )}
      {open === 'save' && save && run && (
        <MoreWords>
          <save.ExportMenu run={run} {...momentOf(usePlayback.getState())} onClose={close} />
        </MoreWords>
      )}
    </>
  );
}
