import { useMemo, useRef } from 'react';
import type { Grade } from '../../../clinic/grade';
import type { Role } from '../../../engine/cell';
import { useAllWords } from '../../../i18n/MoreWords';
import { CodeField } from '../../../parts/code/CodeField';
import { placeOf, sayProblem } from '../../../parts/code/say-problem';

interface EquationFieldProps {
  readonly label: string;
  readonly text: string;
  readonly roles: Readonly<Record<string, Role>>;
  /** Of what was examined last; its error stands under the line. */
  readonly grade: Grade | null;
  readonly onType: (text: string) => void;
}

/** Where equations are typed. */
export function EquationField({ label, text, roles, grade, onType }: EquationFieldProps) {
  const { editor } = useAllWords();
  const after = useRef<HTMLParagraphElement>(null);
  const words = useMemo(
    () => ({ label, completions: editor.completions, help: editor.help }),
    [label, editor],
  );
  const hues = useMemo(() => new Map(Object.entries(roles)), [roles]);
  const [first] = grade?.checks ?? [];
  const finding = first?.outcome === 'failed' ? first.finding : null;
  const isEmpty = text.trim() === '';
  const problem = useMemo(
    () =>
      finding?.kind === 'equation-error' && !isEmpty
        ? { ...placeOf(finding.error), message: sayProblem(finding.error, editor) }
        : null,
    [finding, isEmpty, editor],
  );
  return (
    <>
      <CodeField
        text={text}
        words={words}
        hues={hues}
        problem={problem}
        onType={onType}
        onLeave={() => after.current?.focus()}
      />
      <p className="form-note" ref={after} tabIndex={-1}>
        {editor.hint}
      </p>
    </>
  );
}
