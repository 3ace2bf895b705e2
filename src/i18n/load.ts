import type { Catalogue } from './catalogue';
import type { Language } from './languages';
import { lengthened } from './long';

/** The words of a language; only what was asked for is fetched. Rejects where it cannot be fetched. */
export async function loadWords(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'zh':
      return (await import('./zh')).zh;
    case 'long':
      return lengthened((await import('./en')).en);
  }
}
