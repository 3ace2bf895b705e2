import type { LineGrades } from '../../../clinic/grade/lines';
import type { TaskLine } from '../../../clinic/write/task';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { RichText } from '../../../parts/rich/RichText';
import { sayFinding } from '../repair/say-finding';
import { Hints } from '../Hints';

const SIGNS = { right: '✓', wrong: '✗', absent: '…' } as const;

interface LineListProps {
  readonly lines: readonly TaskLine[];
  /** null before anything was examined. */
  readonly grades: LineGrades | null;
  readonly hints: Readonly<Record<string, number>>;
  readonly onHint: (name: string, shown: number) => void;
}

/** The lines of a cell: what each is to compute, and how far it is written. */
export function LineList({ lines, grades, hints, onHint }: LineListProps) {
  const all = useAllWords();
  const words = all.clinic.write;
  const formats = useFormats();
  const right = grades?.lines.filter(({ outcome }) => outcome === 'right').length ?? 0;
  return (
    <div className="checks">
      <h3>{words.lines}</h3>
      <p className="checks-count" role="status">
        {words.linesRight({ right, total: lines.length })}
      </p>
      <ol aria-label={words.lines}>
        {lines.map((line) => {
          const grade = grades?.lines.find(({ name }) => name === line.name);
          const outcome = grade?.outcome ?? 'absent';
          return (
            <li key={line.name} data-outcome={outcome}>
              <span className="check-sign" aria-hidden="true">
                {SIGNS[outcome]}
              </span>
              <span className="check-name">
                <code>{line.name}</code> <RichText text={line.is} />
              </span>
              <span className="check-outcome">{words.line[outcome]}</span>
              {grade?.outcome === 'wrong' && (
                <p className="check-finding">
                  {sayFinding('parameters', grade.finding, all, formats)}
                </p>
              )}
              {outcome !== 'right' && (
                <Hints
                  line={line.name}
                  hints={line.hints}
                  shown={hints[line.name] ?? 0}
                  onMore={(shown) => onHint(line.name, shown)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {grades?.others
        .filter(({ error }) => error !== null)
        .map(({ line }) => (
          <p key={line} className="check-finding">
            {words.others({ line })}
          </p>
        ))}
    </div>
  );
}
