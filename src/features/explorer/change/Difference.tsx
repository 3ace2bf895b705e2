import { useWords } from '../../../i18n/words';
import { forgetBefore } from '../../../stores/experiment';
import { IconButton } from '../../../ui/IconButton';

/** What the last change did, in words, while the run before is still drawn. */
export function Difference({ sentence }: { readonly sentence: string }) {
  const words = useWords().change.difference;
  return (
    <div className="difference" role="group" aria-label={words.label}>
      <p>{sentence}</p>
      <IconButton look="quiet" icon="close" label={words.hide} onClick={forgetBefore} />
    </div>
  );
}
