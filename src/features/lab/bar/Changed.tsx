import { useAllWords } from '../../../i18n/MoreWords';
import { isChanged, useLab } from '../../../stores/lab';
import { backToRun, openDraft } from '../../../stores/lab-actions';
import { useLabProgress } from '../../../stores/lab-progress';
import { Button } from '../../../ui/Button';
import { beginsAlike } from '../settings/begins-alike';
import { differencesOf } from '../settings/differences';
import { useDrafting, type Drafting } from '../settings/drafting';
import { sayAll } from '../settings/said-settings';

/** More differences than these are not named one by one. */
const MOST = 3;

/** Where the controls say something else than the open run was begun with: what, and the two ways out. */
export function Changed() {
  const drafting = useDrafting();
  const changed = useLab(isChanged);
  const begun = useLabProgress(({ update }) => update > 0);
  return changed && begun && drafting !== null ? <Banner drafting={drafting} /> : null;
}

function Banner({ drafting }: { readonly drafting: Drafting }) {
  const words = useAllWords().labSettings;
  const settings = useLab((lab) => lab.settings);
  if (settings === null) return null;
  const { draft } = drafting;
  const differences = differencesOf(sayAll(draft, drafting), sayAll(settings, drafting));
  const parts = differences.length > MOST ? [] : differences.map(words.difference.one);
  return (
    <section className="lab-banner" aria-label={words.changed.label}>
      <p role="status">
        {words.changed.says({ parts })} {beginsAlike(draft, settings) && words.changed.same}
      </p>
      <Button className="lab-small" onClick={openDraft}>
        {words.changed.open}
      </Button>
      <Button className="lab-small" onClick={backToRun}>
        {words.changed.back}
      </Button>
    </section>
  );
}
