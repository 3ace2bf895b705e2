import type { Words } from '../../../engine/cell';
import { draw } from '../../../quiz/drawn/draw';
import { orderOf } from '../../../quiz/choose';
import type { Question } from '../../../quiz/question';
import { piecesOf, type Filling, type Piece } from '../../../quiz/rich-text';
import { exactly, fillingsOfDrawn, fillingsOfReadings } from '../card/fillings';
import { readLive } from '../live/read-live';

/** Every question, or what was not fully right the last time. */
export type Which = 'all' | 'missed';

type Tongue = keyof Words;

/** What numeric questions are drawn from where they are written down. */
const SEED = 1;

/** A question written down. */
export interface Written {
  readonly question: Question;
  readonly fillings: ReadonlyMap<string, Filling>;
  /** The answer of a numeric question. */
  readonly exact: string | null;
  /** Parts to choose from, in the order they are shown. */
  readonly parts: readonly { readonly text: Words; readonly right: boolean }[];
}

/** A question with its numbers, as it goes on paper or into another program. Rejects where its live view cannot be run. */
export async function written(question: Question): Promise<Written> {
  const counts = new Set(
    question.live.readings.filter(({ of }) => of === 'parameters').map(({ name }) => name),
  );
  const readings = fillingsOfReadings(await readLive(question.live), (name) => counts.has(name));
  const drawn = question.form === 'numeric' ? draw(question.problem, SEED) : null;
  const options = question.form === 'choice' || question.form === 'several' ? question.options : [];
  return {
    question,
    fillings: new Map([...readings, ...(drawn === null ? [] : fillingsOfDrawn(drawn))]),
    exact: drawn === null ? null : exactly(drawn.answer, drawn.decimals),
    parts: orderOf(options.length, SEED).flatMap((k) => {
      const option = options[k];
      return option === undefined ? [] : [{ text: option.text, right: option.right === true }];
    }),
  };
}

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

function frontOf({ question, fillings, parts }: Written, tongue: Tongue, markup: Markup): string {
  const listing =
    question.listing === undefined
      ? []
      : [
          markup === html
            ? `<pre>${escaped(question.listing).replace(/\n/g, '<br>')}</pre>`
            : question.listing,
        ];
  const options = parts.map(
    ({ text }, k) =>
      `${String.fromCharCode(65 + k)}. ${markup(piecesOf(text[tongue], fillings), [])}`,
  );
  return markup(piecesOf(question.ask[tongue], fillings), [
    ...listing,
    ...options,
    ...tasksOf(question, fillings, tongue, markup),
  ]);
}

/** What there is to put in order or to match. */
function tasksOf(
  question: Question,
  fillings: Written['fillings'],
  tongue: Tongue,
  markup: Markup,
): readonly string[] {
  const say = (text: Words): string => markup(piecesOf(text[tongue], fillings), []);
  if (question.form === 'order') {
    return orderOf(question.steps.length, SEED).flatMap((k) => {
      const step = question.steps[k];
      return step === undefined ? [] : [`– ${say(step.text)}`];
    });
  }
  return question.form === 'match' ? question.pairs.map(({ left }) => `${say(left)} → ?`) : [];
}

function backOf(
  { question, fillings, exact, parts }: Written,
  tongue: Tongue,
  markup: Markup,
): string {
  const say = (text: Words): string => markup(piecesOf(text[tongue], fillings), []);
  const letters = parts.flatMap(({ right }, k) => (right ? [String.fromCharCode(65 + k)] : []));
  const short = [...letters, ...(exact === null ? [] : [exact])];
  const lines =
    question.form === 'order'
      ? question.steps.map(({ text }, k) => `${String(k + 1)}. ${say(text)}`)
      : question.form === 'match'
        ? question.pairs.map(({ left, right }) => `${say(left)} → ${say(right)}`)
        : question.form === 'recall'
          ? question.points.map((point) => `– ${say(point)}`)
          : [];
  const head = short.length === 0 ? '' : `${short.join(', ')}. `;
  return `${head}${markup(piecesOf(question.answer[tongue], fillings), lines)}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
