import type { Words } from '../../../engine/cell';
import type { Question } from '../../../quiz/question';
import { piecesOf, type Piece } from '../../../quiz/rich-text';
import { written, type Written } from './written';

/** Every question, or what was not fully right the last time. */
export type Which = 'all' | 'missed';

type Tongue = keyof Words;

/**
 * A text file that Anki imports as notes: question, answer, tags; both languages on each side, the first one first; TeX in `\(…\)`, as
 * Anki's own MathJax reads it (docs.ankiweb.net, importing/text-files).
 */
export async function ankiDeck(questions: readonly Question[], first: Tongue): Promise<string> {
  const tongues: readonly Tongue[] = first === 'en' ? ['en', 'zh'] : ['zh', 'en'];
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Unrolled',
    '#tags column:3',
  ];
  const lines = (await Promise.all(questions.map(written))).map((one) => {
    const { question } = one;
    const sides = [frontOf, backOf].map((side) =>
      tongues.map((tongue) => side(one, tongue, html)).join('<hr>'),
    );
    const tags = `unrolled::${question.topic} level::${String(question.difficulty)} ${question.id}`;
    return [...sides, tags].map((field) => field.replace(/[\t\n\r]+/g, ' ')).join('\t');
  });
  return `${[...head, ...lines].join('\n')}\n`;
}

/** A table with a line for each question, both languages, as RFC 4180 has it; a byte order mark tells Excel that it is UTF-8. */
export async function csvDeck(questions: readonly Question[]): Promise<string> {
  const { default: papaparse } = await import('papaparse');
  const rows = (await Promise.all(questions.map(written))).map((one) => ({
    id: one.question.id,
    topic: one.question.topic,
    difficulty: one.question.difficulty,
    form: one.question.form,
    question_en: frontOf(one, 'en', plain),
    answer_en: backOf(one, 'en', plain),
    question_zh: frontOf(one, 'zh', plain),
    answer_zh: backOf(one, 'zh', plain),
  }));
  return `\ufeff${papaparse.unparse(rows, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

type Markup = (pieces: readonly Piece[], block: readonly string[]) => string;

function html(pieces: readonly Piece[], block: readonly string[]): string {
  const text = pieces
    .map((piece) => {
      const safe = escaped(piece.text);
      if (piece.kind === 'tex') return `\\(${safe}\\)`;
      return piece.kind === 'code' ? `<code>${safe}</code>` : safe;
    })
    .join('');
  return [text, ...block.map((line) => `<div>${line}</div>`)].join('');
}

function plain(pieces: readonly Piece[], block: readonly string[]): string {
  const text = pieces
    .map((piece) => (piece.kind === 'tex' ? `$${piece.text}$` : piece.text))
    .join('');
  return [text, ...block].join('\n');
}

function frontOf(
  { question, fillings, options, tasks, choices }: Written,
  tongue: Tongue,
  markup: Markup,
): string {
  const say = (text: Words): string => markup(piecesOf(text[tongue], fillings), []);
  const listing = question.listing;
  const shown =
    listing === undefined
      ? []
      : [markup === html ? `<pre>${escaped(listing).replace(/\n/g, '<br>')}</pre>` : listing];
  return markup(piecesOf(question.ask[tongue], fillings), [
    ...shown,
    ...options.map(({ text }, k) => `${letterOf(k)}. ${say(text)}`),
    ...tasks.map((task) => `– ${say(task)}`),
    ...(choices.length === 0 ? [] : [choices.map(say).join(' | ')]),
  ]);
}

function backOf(
  { question, fillings, exact, options, solution }: Written,
  tongue: Tongue,
  markup: Markup,
): string {
  const say = (text: Words): string => markup(piecesOf(text[tongue], fillings), []);
  const letters = options.flatMap(({ right }, k) => (right ? [letterOf(k)] : []));
  const short = [...letters, ...(exact === null ? [] : [exact])];
  const head = short.length === 0 ? '' : `${short.join(', ')}. `;
  const isOrder = question.form === 'order';
  const lines = solution.map((one, k) => `${isOrder ? `${String(k + 1)}.` : '–'} ${say(one)}`);
  return `${head}${markup(piecesOf(question.answer[tongue], fillings), lines)}`;
}

function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
