import { useAllWords } from '../../../i18n/MoreWords';

/** A small dot beside what is not as usual; its room is kept where there is none. */
export function DifferMark({ differs }: { readonly differs: boolean }) {
  const words = useAllWords().labSettings.panel;
  return (
    <span className="lab-mark" data-differs={differs} title={differs ? words.differs : undefined}>
      {differs && <span className="unseen">{words.differs}</span>}
    </span>
  );
}
