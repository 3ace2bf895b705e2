import { useEffect } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { openRun } from '../../../stores/experiment';
import { listKept, MOST_KEPT, useKept } from '../../../stores/kept-models';
import { KEPT } from '../../../tasks/kept/kept-model';
import { KeptRow } from './KeptRow';

/** The models that are kept on this machine, and what became of the last thing one did with them. */
export function KeptPart({ onOpened }: { readonly onOpened: () => void }) {
  const words = useAllWords().labFiles.kept;
  const { models, outcome } = useKept();
  useEffect(() => {
    void listKept();
  }, []);
  return (
    <section className="files-part" aria-labelledby="files-kept">
      <h3 id="files-kept">{words.title({ count: models.length, most: MOST_KEPT })}</h3>
      {models.length === 0 ? (
        <p className="files-note">{words.none}</p>
      ) : (
        <ul className="files-list">
          {models.map((model) => (
            <KeptRow
              key={model.id}
              model={model}
              onOpen={() => {
                void openRun(KEPT + model.id, model.cell).then((run) => {
                  if (run !== null) onOpened();
                });
              }}
            />
          ))}
        </ul>
      )}
      <p className="files-status" role="status">
        {outcome !== null && words.outcome[outcome.kind](outcome)}
      </p>
    </section>
  );
}
