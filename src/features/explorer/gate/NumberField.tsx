import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { KEY_STEP, stepped } from './layer-figure';
import { readNumber } from '../change/read-number';
import { typedNumber } from './typed-number';
import './number-field.css';

interface NumberFieldProps {
  /** What the number is, for a screen reader. */
  readonly label: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
  /** Opened over something else: takes the focus, begins with these letters, or with the value where there are none. */
  readonly opensWith?: string | undefined;
  /** Called after Enter, Esc, and after the focus has gone with a good number in the field. */
  readonly onLeave?: (by: 'key' | 'focus') => void;
}

/** A number to be typed: Enter or leaving the field commits it, Esc takes it back. What is no number stays, with a message. */
export function NumberField({ label, value, onCommit, opensWith, onLeave }: NumberFieldProps) {
  const words = useAllWords().gate.field;
  const input = useRef<HTMLInputElement>(null);
  const message = useId();
  const opened = opensWith !== undefined;
  const [draft, setDraft] = useState<string | null>(
    opened ? opensWith || typedNumber(value) : null,
  );
  const [isBad, setIsBad] = useState(false);

  useEffect(() => {
    if (!opened) return;
    input.current?.focus();
    if (opensWith === '') input.current?.select();
  }, [opened, opensWith]);

  const commit = (by: 'key' | 'focus'): void => {
    if (draft === null) return;
    const number = readNumber(draft);
    setIsBad(number === null);
    if (number === null) return;
    setDraft(null);
    if (draft !== typedNumber(value)) onCommit(number);
    onLeave?.(by);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? KEY_STEP : event.key === 'ArrowDown' ? -KEY_STEP : 0;
    if (event.altKey && step !== 0) {
      const next = stepped(readNumber(draft ?? '') ?? value, step);
      setIsBad(false);
      setDraft(typedNumber(next));
      onCommit(next);
    } else if (event.key === 'Enter') {
      commit('key');
    } else if (event.key === 'Escape' && (draft !== null || opened)) {
      setDraft(null);
      setIsBad(false);
      onLeave?.('key');
    } else {
      // A second Esc is the page's, e.g. to go up one level.
      if (event.key !== 'Escape') event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className="number-field">
      <input
        ref={input}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={isBad}
        aria-errormessage={isBad ? message : undefined}
        value={draft ?? formatNumber(value)}
        onFocus={(event) => {
          if (opened) return;
          setDraft(typedNumber(value));
          // Once the draft is in the field.
          const field = event.currentTarget;
          requestAnimationFrame(() => {
            if (document.activeElement === field) field.select();
          });
        }}
        onChange={(event) => {
          setDraft(event.target.value);
          setIsBad(false);
        }}
        onBlur={() => {
          commit('focus');
        }}
        onKeyDown={onKeyDown}
      />
      {isBad && (
        <span id={message} role="alert" className="number-field-bad">
          {words.bad}
        </span>
      )}
    </span>
  );
}
