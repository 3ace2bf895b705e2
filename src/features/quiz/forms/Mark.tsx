import { useAllWords } from '../../../i18n/MoreWords';

interface MarkProps {
  readonly right: boolean;
  /** Somebody had chosen it. */
  readonly chosen: boolean;
}

/** Whether a part of an answer is right, as a sign and in words. */
export function Mark({ right, chosen }: MarkProps) {
  const words = useAllWords().quiz.mark;
  const said = right
    ? chosen
      ? words.rightChosen
      : words.right
    : chosen
      ? words.wrongChosen
      : words.wrong;
  return (
    <span className="mark" data-right={right} data-chosen={chosen}>
      <span aria-hidden="true">{right ? '✓' : '✗'}</span>
      <span className="unseen">{said}</span>
    </span>
  );
}
