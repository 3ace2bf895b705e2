import { useMemo, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { Select } from '../../../ui/Select';
import { networkAs, type FoundNetwork } from './found-network';
import type { OpenedFile } from './opened-file';
import { sayTrouble } from './say-trouble';
import type { Trouble } from './trouble';
import { troubleOf } from './trouble-of';
import { WantedForm } from './WantedForm';

interface ModelFormProps {
  readonly file: Extract<OpenedFile, { kind: 'model' }>;
  readonly onOpened: () => void;
}

const NONE = '';

/** A network out of a file: which of its tensors belong together, what goes in, and the way into the explorer. */
export function ModelForm({ file, onOpened }: ModelFormProps) {
  const all = useAllWords().labFiles;
  const words = all.model;
  const language = useLanguage();
  const { file: tensors, prefixes, name } = file;
  const [prefix, setPrefix] = useState(prefixes[0] ?? null);
  const [matrix, setMatrix] = useState<string | null | undefined>(undefined);
  const found = useMemo((): FoundNetwork | Trouble => {
    try {
      return networkAs(tensors, prefix, matrix);
    } catch (error) {
      return troubleOf(error);
    }
  }, [tensors, prefix, matrix]);
  return (
    <div className="files-model">
      <h4>{words.title({ name })}</h4>
      {prefixes.length > 1 && (
        <Select
          label={words.network}
          choices={prefixes.map((id) => ({ id, name: id === '' ? '–' : id }))}
          selected={prefix ?? ''}
          onSelect={(id) => {
            setPrefix(id);
            setMatrix(undefined);
          }}
        />
      )}
      {'kind' in found ? (
        <p className="files-status" role="status" data-kind="failed">
          {sayTrouble(all, found, language)}
        </p>
      ) : (
        <>
          <Facts found={found} />
          {found.heads.length > 0 && (
            <Select
              label={words.head}
              choices={[
                { id: NONE, name: words.noHead },
                ...found.heads.map(({ matrix: id }) => ({ id, name: id })),
              ]}
              selected={found.head?.matrix ?? NONE}
              onSelect={(id) => {
                setMatrix(id === NONE ? null : id);
              }}
            />
          )}
          <WantedForm fileName={name} network={found.network} onOpened={onOpened} />
        </>
      )}
    </div>
  );
}

function Facts({ found: { network } }: { readonly found: FoundNetwork }) {
  const all = useAllWords().labFiles;
  const words = all.model;
  const language = useLanguage();
  const { cell, model, embedding, source, unused } = network;
  const { hiddenSize, inputSize, layers, directions, readout } = model;
  const facts = [
    all.run.sizes({ hidden: hiddenSize, layers, directions }),
    words.what({ input: inputSize }),
    ...(embedding === null ? [] : [words.words(embedding)]),
    readout === null ? words.noReadout : words.readout(readout),
  ];
  return (
    <>
      <p>
        {words.from} {words.sources[source]}: {textIn(language, cell.name)} — {facts.join('; ')}
      </p>
      {cell.pytorch?.module === 'RNN' && source !== 'own' && (
        <p className="files-note">{words.reluNote}</p>
      )}
      {unused.length > 0 && (
        <p className="files-note">{words.unused({ names: unused.slice(0, 12).join(', ') })}</p>
      )}
    </>
  );
}
