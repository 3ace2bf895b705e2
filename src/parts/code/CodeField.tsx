import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Hue } from '../../scene/hue';
import { createCodeView, type CodeView, type CodeWords } from './code-view';
import type { SaidProblem } from './problem-line';
import './code-field.css';

interface CodeFieldProps {
  readonly text: string;
  readonly words: CodeWords;
  /** By name; a name that is not there has the hue of the state it reads. */
  readonly hues: ReadonlyMap<string, Hue>;
  /** Shown until another one, or none, takes its place. */
  readonly problem: SaidProblem | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** The place of the editor in the page. Its keys are its own: none of them reaches the page's shortcuts. */
export function CodeField({ text, words, hues, problem, onType, onLeave }: CodeFieldProps) {
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<CodeView | null>(null);
  const firstText = useEffectEvent(() => text);
  const type = useEffectEvent(onType);
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const { current } = host;
    if (current === null) return undefined;
    const keep = (event: Event): void => event.stopPropagation();
    const made = createCodeView(
      current.shadowRoot ?? current.attachShadow({ mode: 'open' }),
      firstText(),
      (typed) => type(typed),
      () => leave(),
    );
    current.addEventListener('keydown', keep);
    setView(made);
    return () => {
      current.removeEventListener('keydown', keep);
      made.destroy();
    };
  }, []);

  // Before the next key can be heard: a later effect would put the text back that was there before it.
  useLayoutEffect(() => view?.setText(text), [view, text]);
  useEffect(() => view?.setWords(words), [view, words]);
  useEffect(() => view?.setProblem(problem), [view, problem]);
  useEffect(
    () => view?.setHues((name) => hues.get(name) ?? hues.get(name.replace(/_prev$/, '')) ?? 'ink'),
    [view, hues],
  );
  return <div ref={host} data-own-keys="" className="code-field" />;
}
