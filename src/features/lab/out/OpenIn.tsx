import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import type { Page } from '../../../stores/page';
import { Button } from '../../../ui/Button';
import { openModel } from './open-model';
import { shownModel } from './shown-model';
import './out.css';

const PAGES = ['explore', 'gradients', 'compare'] as const;

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly text: string };

/** The weights that are looked at with the chosen sample, on any page that shows a run: one press. */
export function OpenIn({ goToPage }: { readonly goToPage: (page: Page) => void }) {
  const words = useAllWords().labFiles;
  const language = useLanguage();
  const isThere = useLab(({ data }) => data !== null);
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' });
  const open = async (page: (typeof PAGES)[number]): Promise<void> => {
    setDoing({ kind: 'opening' });
    const shown = await shownModel(words, language);
    const kept = typeof shown === 'string' ? shown : shown.kept;
    if (typeof kept === 'string') {
      const text = kept === 'nothing' ? words.out.nothing : words.openIn[kept];
      setDoing({ kind: 'failed', text });
      return;
    }
    const message = await openModel(kept);
    if (message === null) {
      setDoing({ kind: 'nothing' });
      goToPage(page);
    } else setDoing({ kind: 'failed', text: words.openIn.failed({ message }) });
  };
  return (
    <section className="open-in" aria-label={words.openIn.label}>
      <span aria-hidden="true">{words.openIn.label}</span>
      {PAGES.map((page) => (
        <Button
          key={page}
          className="small"
          aria-label={words.openIn[page]}
          title={words.openIn.hint}
          aria-disabled={!isThere || doing.kind === 'opening'}
          onClick={() => {
            if (isThere && doing.kind !== 'opening') void open(page);
          }}
        >
          {words.openIn.pages[page]}
        </Button>
      ))}
      <p role="status" data-kind={doing.kind}>
        {doing.kind === 'opening' && words.openIn.opening}
        {doing.kind === 'failed' && doing.text}
      </p>
    </section>
  );
}
