import type { Catalogue, More } from './catalogue';
import type { Language } from './languages';
import { setLongText } from './long-text';

/** The words of a language; only what was asked for is fetched. Rejects where it cannot be fetched. */
export async function loadWords(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'zh':
      return (await import('./zh')).zh;
    case 'long': {
      const { lengthen, lengthened } = await import('./long');
      setLongText(lengthen);
      return lengthened((await import('./en')).en);
    }
  }
}

/** The words of a language that the first view does without. Rejects where they cannot be fetched. */
export async function loadMore(language: Language): Promise<More> {
  switch (language) {
    case 'en':
      return (await import('./more.en')).more;
    case 'zh':
      return (await import('./more.zh')).more;
    case 'long':
      return (await import('./long')).lengthened((await import('./more.en')).more);
  }
}
