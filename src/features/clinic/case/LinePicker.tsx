import { useEffect, useId, useRef, useState } from 'react';
import type { Case } from '../../../clinic/case';
import { useAllWords } from '../../../i18n/MoreWords';
import { Button } from '../../../ui/Button';

interface LinePickerProps {
  readonly verdict: Case['verdict'];
  readonly text: string;
  /** From 1; 0 stands for a line that is missing. */
  readonly faulty: readonly number[];
  /** Lines that were named, the last one last. */
  readonly named: readonly number[];
  /** The answer is known. */
  readonly isOver: boolean;
  readonly onName: (line: number) => void;
}

/** The wrong text, line by line, to be told which one is at fault. */
export function LinePicker({ verdict, text, faulty, named, isOver, onName }: LinePickerProps) {
  const words = useAllWords().clinic.name;
  const group = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const reply = useRef<HTMLParagraphElement>(null);
  const isAnswering = useRef(false);
  const lines = text.trimEnd().split('\n');
  const left = faulty.filter((line) => !named.includes(line)).length;
  const isClosed = isOver || left === 0;
  useEffect(() => {
    // The button that was pressed is gone: what follows is reached from the reply.
    if (isClosed && isAnswering.current) reply.current?.focus();
    isAnswering.current = false;
  }, [isClosed, named]);
  const places = [...lines.keys()].map((k) => k + 1);
  const rows = faulty.includes(0) ? [...places, 0] : places;
  const markOf = (line: number) =>
    faulty.includes(line) && (isOver || named.includes(line))
      ? 'right'
      : named.includes(line)
        ? 'wrong'
        : undefined;
  return (
    <section className="naming">
      <h2>{words.title[verdict]}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen === null || isClosed || named.includes(chosen)) return;
          isAnswering.current = true;
          onName(chosen);
        }}
      >
        <fieldset className="lines">
          <legend>{words.legend({ lines: faulty.length })}</legend>
          {rows.map((line) => {
            const mark = markOf(line);
            const isBlank = line > 0 && (lines[line - 1] ?? '').trim() === '';
            return (
              <label key={line} className="line" data-mark={mark} data-blank={isBlank}>
                <input
                  type="radio"
                  name={group}
                  checked={chosen === line}
                  disabled={isClosed || isBlank}
                  onChange={() => setChosen(line)}
                />
                {line > 0 && (
                  <span className="line-number">
                    <span className="unseen">{words.line({ line })}</span>
                    <span aria-hidden="true">{line}</span>
                  </span>
                )}
                {line === 0 ? (
                  <span>{words.missing}</span>
                ) : (
                  <code className="line-text">{lines[line - 1]}</code>
                )}
                {mark !== undefined && (
                  <span className="line-mark">
                    <span aria-hidden="true">{mark === 'right' ? '●' : '✗'} </span>
                    {mark === 'right' ? words.markRight[verdict] : words.markWrong}
                  </span>
                )}
              </label>
            );
          })}
        </fieldset>
        <p className="reply" role="status" ref={reply} tabIndex={-1}>
          <Reply faulty={faulty} named={named} left={left} />
        </p>
        {!isClosed && (
          <Button look="main" type="submit" disabled={chosen === null}>
            {words.submit}
          </Button>
        )}
      </form>
    </section>
  );
}

/** What is said about the line that was named last. */
function Reply({
  faulty,
  named,
  left,
}: Pick<LinePickerProps, 'faulty' | 'named'> & { readonly left: number }) {
  const words = useAllWords().clinic.name;
  const last = named.at(-1);
  if (last === undefined) return null;
  if (!faulty.includes(last)) return words.wrong({ line: last });
  if (left > 0) return words.oneOf({ left });
  return faulty.length === 1 ? words.right : words.all;
}
