import { useState } from 'react';
import { textIn, useLanguage, useWords } from '../../../i18n/words';
import { change, undo } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { plainSetup } from '../../../tasks/setup';
import { Button } from '../../../ui/Button';
import './preset-hint.css';

/** What to look for in a preset, and something to try that can be undone. `run` is the whole run. */
export function PresetHint({ run }: { readonly run: Run }) {
  const words = useWords().change.hint;
  const language = useLanguage();
  const { preset, setup } = run;
  const [tried, setTried] = useState<Run['setup'] | null>(null);
  const { lookFor, tryThis } = preset;
  const isTried = tried === setup;
  const press = async (): Promise<void> => {
    if (isTried) {
      setTried(null);
      await undo();
      return;
    }
    // From the preset as it is shipped: only then is what is said true.
    const plain = plainSetup(setup.preset, setup.cell);
    const done = await change({ ...plain, ...tryThis.change }, tryThis.at);
    setTried(done?.setup ?? null);
  };
  return (
    <details className="preset-hint" open>
      <summary>{words.lookFor}</summary>
      <p>{textIn(language, lookFor)}</p>
      <p>
        <strong>{words.tryThis}</strong> {textIn(language, tryThis.words)}
      </p>
      <Button className="small" onClick={() => void press()}>
        {isTried ? words.undo : words.doIt}
      </Button>
    </details>
  );
}
