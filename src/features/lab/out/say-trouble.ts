import type { AllWords } from '../../../i18n/catalogue';
import type { Language } from '../../../i18n/languages';
import { textIn } from '../../../i18n/words';
import type { Trouble } from './trouble';

/** Why a file could not be opened, and what can be done about it, in a sentence. */
export function sayTrouble(
  { problem: say, in: opening, model }: AllWords['labFiles'],
  trouble: Trouble,
  language: Language,
): string {
  switch (trouble.kind) {
    case 'empty':
      return say.empty;
    case 'too large':
      return say.tooLarge(trouble);
    case 'too many':
      return say.tooMany({ what: trouble.what, has: trouble.count, most: trouble.most });
    case 'cut off':
      return say.cutOff({ ...trouble, format: nameOf(trouble.format) });
    case 'other format':
      return say.otherFormat[trouble.found];
    case 'header':
      return say.header({ where: trouble.where, format: nameOf(trouble.format) });
    case 'damaged':
      return say.damaged(trouble);
    case 'packing':
      return say.packing(trouble);
    case 'name twice':
      return say.nameTwice(trouble);
    case 'number type':
      return say.numberType(trouble);
    case 'place':
      return say.place(trouble);
    case 'length':
      return say.length(trouble);
    case 'no recurrent layer':
      return say.noRecurrent({ names: trouble.names.join(', ') });
    case 'several networks':
      return say.several({ prefixes: trouble.prefixes.join(', ') });
    case 'projection':
      return say.projection(trouble);
    case 'layers':
      return say.layers({ has: trouble.count, most: trouble.most });
    case 'unequal layers':
      return say.unequal({ sizes: trouble.sizes.join(', ') });
    case 'gates':
      return say.gates(trouble);
    case 'missing':
      return say.missing(trouble);
    case 'unexpected':
      return say.unexpected(trouble);
    case 'shape':
      return say.shape(trouble);
    case 'not finite':
      // People count from 1.
      return say.notFinite({ name: trouble.name, index: trouble.index + 1 });
    case 'order unclear':
      return say.orderUnclear;
    case 'sizes unknown':
      return say.sizesUnknown(trouble);
    case 'cell unknown':
      return say.cellUnknown(trouble);
    case 'newer':
      return say.newer(trouble);
    case 'settings':
      return say.settings(trouble);
    case 'task unknown':
      return say.tasks(trouble);
    case 'misfit':
      return say.misfit(trouble);
    case 'too little':
      return say.tooLittle({ message: textIn(language, trouble.words) });
    case 'too large to show':
      return model.tooLarge({ ...trouble, what: model[trouble.what] });
    case 'unreadable':
      return opening.unreadable;
  }
}

const NAMES = { safetensors: 'safetensors', npy: '.npy', npz: '.npz', run: 'Unrolled' } as const;

function nameOf(format: keyof typeof NAMES): string {
  return NAMES[format];
}
