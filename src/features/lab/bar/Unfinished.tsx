import { useEffect } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { languageTag } from '../../../i18n/languages';
import { goOnWithKept, leaveKept, offerKept, useLabKept } from '../../../stores/lab-kept';
import { labTasks } from '../../../tasks/lab/catalogue';
import { Button } from '../../../ui/Button';

/** A run that a reload or a closed tab interrupted: what it was, and the two things to do with it. */
export function Unfinished() {
  const words = useAllWords().labSettings.unfinished;
  const language = useLanguage();
  const { offered, gone } = useLabKept();
  useEffect(() => void offerKept(), []);
  if (offered === null) return null;
  const { settings, update, time } = offered;
  const entry = labTasks.find(({ id }) => id === settings.task);
  const task = entry === undefined ? words.own : textIn(language, entry.name);
  const when = new Intl.DateTimeFormat(languageTag(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
  return (
    <section className="lab-banner" aria-label={words.label}>
      <p role="status">
        {words.says({ task, update, when })} {gone && words.gone}
      </p>
      {!gone && (
        <Button look="main" className="lab-small" onClick={() => void goOnWithKept()}>
          {words.goOn}
        </Button>
      )}
      <Button className="lab-small" onClick={() => void leaveKept()}>
        {words.leave}
      </Button>
    </section>
  );
}
