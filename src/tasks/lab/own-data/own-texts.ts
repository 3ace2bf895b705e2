import type { Random } from '../../../engine/random';
import { languages } from '../../sentiment/language';
import type { Settled } from '../options';
import { sharesOf } from '../shares';
import { shuffled } from '../shuffled';
import type { LabTask } from '../task';
import type { Corpus, LabelledText } from '../text/corpus';
import { textTask } from '../text/text-task';
import type { OwnChoice } from './choice';
import { MOST_LABELS } from './columns';
import { ownTextOptions, ownTextSwitches } from './own-text-options';
import { isMissing } from './numbers';
import type { Problems } from './problem';
import type { Table } from './read-table';

/** Fewer texts than this leave nothing to judge by. */
const LEAST = 20;

interface Row {
  readonly text: string;
  readonly label: number;
}

/** Texts of one's own with their labels as classes, in order of the label's name. */
export function ownTexts(
  table: Table,
  { text, label }: Extract<OwnChoice, { readonly kind: 'text' }>,
  problems: Problems,
): LabTask | null {
  const textName = table.names[text] ?? null;
  const labelName = table.names[label] ?? null;
  if (textName === null || labelName === null || text === label) {
    problems.add(
      null,
      null,
      'choose a text and another column as label',
      '请选择文本列，以及另一列作为标签',
    );
    return null;
  }
  const rows = table.rows.flatMap((row, k) => {
    const said = row[text] ?? '';
    const class_ = row[label] ?? '';
    const number = table.numbers[k] ?? null;
    if (isMissing(class_)) {
      problems.add(
        number,
        labelName,
        'there is no label; the row is left out',
        '没有标签；此行略去',
      );
    } else if (tokensOf(said, 'words').length === 0) {
      problems.add(
        number,
        textName,
        'there are no words; the row is left out',
        '没有文字；此行略去',
      );
    } else return [{ said, class_ }];
    return [];
  });
  const names = [...new Set(rows.map(({ class_ }) => class_))].sort();
  if (names.length < 2 || names.length > MOST_LABELS) {
    problems.add(
      null,
      labelName,
      `${names.length} different labels: it takes 2 to ${MOST_LABELS}`,
      `有 ${names.length} 种标签，应为 2 到 ${MOST_LABELS} 种`,
    );
    return null;
  }
  if (rows.length < LEAST) {
    problems.add(
      null,
      null,
      `${rows.length} texts with a label are too few: at least ${LEAST}`,
      `带标签的文本只有 ${rows.length} 条，至少要 ${LEAST} 条`,
    );
    return null;
  }
  const labelled = rows.map(({ said, class_ }) => ({ text: said, label: names.indexOf(class_) }));
  return textTask({
    id: 'own',
    name: { en: 'Your texts', zh: '你的文本' },
    description: {
      en: 'The model reads each text word by word, Chinese by characters, and says its label. Your data stay on this machine.',
      zh: '模型逐词阅读每条文本（中文逐字），说出它的标签。数据不会离开这台电脑。',
    },
    source: null,
    options: ownTextOptions,
    switches: ownTextSwitches,
    limits: (settled) => ({ steps: settled.number('length'), words: settled.number('words') }),
    corpus: (settled, random) =>
      dealt(
        labelled,
        names.map((name) => ({ en: name, zh: name })),
        settled,
        random,
      ),
  });
}

function dealt(
  rows: readonly Row[],
  classes: Corpus['classes'],
  settled: Settled,
  random: Random,
): Corpus {
  const way = settled.way('tokens');
  const texts = rows.map(({ text, label }): LabelledText => ({
    text,
    label,
    tokens: tokensOf(text, way),
  }));
  const groups = settled.way('split') === 'rows' ? texts.map((one) => [one]) : alike(texts);
  const { training, validation, test } = sharesOf(shuffled(groups, random));
  return {
    parts: { training: training.flat(), validation: validation.flat(), test: test.flat() },
    further: [],
    classes,
    tokenise: (text) => tokensOf(text, way),
  };
}

/** Texts of the same words together. */
function alike(texts: readonly LabelledText[]): readonly (readonly LabelledText[])[] {
  const groups = new Map<string, LabelledText[]>();
  for (const one of texts) {
    const key = one.tokens.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

const NONE: ReadonlySet<string> = new Set();

/** By words; where there is Chinese, by characters and runs of Latin letters. Or, wrongly, by blanks only. */
function tokensOf(text: string, way: string): readonly string[] {
  if (way === 'blanks') return text.split(/\s+/).filter((word) => word !== '');
  const language = /\p{Script=Han}/u.test(text) ? languages.zh : languages.en;
  return language.tokenise(text.toLowerCase(), NONE);
}
