import { useAllWords } from '../../../i18n/MoreWords';
import { useLab } from '../../../stores/lab';

/** What is not as it could be: slower kernels, checkpoints that are not kept. */
export function Notes() {
  const words = useAllWords().labSettings.note;
  const plain = useLab(({ data }) => data?.kernels === 'plain');
  const notKept = useLab((lab) => lab.notKept);
  return (
    <div role="status" className="lab-notes">
      {plain && <p>{words.plain}</p>}
      {notKept !== null && <p>{words[notKept]}</p>}
    </div>
  );
}
