import { useAllWords } from '../../../i18n/MoreWords';
import { disorderOf } from '../../../quiz/choose';
import { Button } from '../../../ui/Button';
import { RichText } from '../../../parts/rich/RichText';
import type { FormProps } from './form-props';
import { Remarks } from './Remarks';

/** Steps are put in order: pressed one after the other, moved up and down, taken back. */
export function OrderForm({
  question,
  seed,
  answer,
  onAnswer,
  score,
  fillings,
}: FormProps<'order'>) {
  const words = useAllWords().quiz.order;
  const { steps } = question;
  const order = answer?.form === 'order' ? answer.order : [];
  const left = disorderOf(steps.length, seed)
    .flatMap((k) => steps[k] ?? [])
    .filter(({ id }) => !order.includes(id));
  const set = (next: readonly string[]) => onAnswer({ form: 'order', order: next });
  const swap = (a: number, b: number) => {
    const next = [...order];
    [next[a], next[b]] = [next[b] ?? '', next[a] ?? ''];
    set(next);
  };
  const textOf = (id: string) => steps.find((step) => step.id === id)?.text ?? { en: '', zh: '' };
  const broken = new Set(score?.remarks.map(({ at }) => at));
  return (
    <div className="ordering" data-code={question.code ?? false}>
      <p className="form-note">{words.note}</p>
      <ol className="order-chosen" aria-label={words.chosen}>
        {order.map((id, k) => (
          <li key={id} data-state={score === null ? undefined : broken.has(k) ? 'wrong' : 'right'}>
            <span className="order-step">
              <RichText text={textOf(id)} fillings={fillings} />
            </span>
            {score === null && (
              <span className="order-buttons">
                <Button
                  look="quiet"
                  disabled={k === 0}
                  aria-label={words.up({ place: k + 1 })}
                  onClick={() => swap(k, k - 1)}
                >
                  ↑
                </Button>
                <Button
                  look="quiet"
                  disabled={k === order.length - 1}
                  aria-label={words.down({ place: k + 1 })}
                  onClick={() => swap(k, k + 1)}
                >
                  ↓
                </Button>
                <Button
                  look="quiet"
                  aria-label={words.back({ place: k + 1 })}
                  onClick={() => set(order.filter((other) => other !== id))}
                >
                  ×
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {left.length > 0 && score === null && (
        <ul className="order-left" aria-label={words.left}>
          {left.map(({ id, text }) => (
            <li key={id}>
              <Button onClick={() => set([...order, id])}>
                <RichText text={text} fillings={fillings} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {score !== null && <Remarks remarks={score.remarks} fillings={fillings} />}
    </div>
  );
}
