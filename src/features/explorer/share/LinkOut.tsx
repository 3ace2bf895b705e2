import { useAllWords } from '../../../i18n/MoreWords';
import { LONGEST_LINK } from '../../../link/link';
import { CopyButton } from '../inspector/CopyButton';
import { lengthOf, OFTEN_CUT } from './link-length';

/** The link itself, to be copied, and what its length means. */
export function LinkOut({ link }: { readonly link: string }) {
  const words = useAllWords().share.link;
  const { length } = link;
  const message = {
    good: words.length({ length }),
    long: words.long({ length, most: OFTEN_CUT }),
    unreadable: words.unreadable({ length, most: LONGEST_LINK }),
  };
  const fate = lengthOf(link);
  return (
    <section className="share-out">
      <label className="share-field wide">
        {words.label}
        <input
          type="text"
          readOnly
          value={link}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </label>
      <CopyButton text={link} label={words.copy} />
      <p role="status" className="share-length" data-fate={fate}>
        {message[fate]}
      </p>
    </section>
  );
}
