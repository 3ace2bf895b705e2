import { useEffect, useId, useMemo, useState } from 'react';
import { cellOf } from '../../../cells/catalogue';
import { LONGEST_NAME } from '../../../cells/own-cell';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { huesOf } from '../../../scene/hue';
import {
  discardDraft,
  equationsOf,
  problemIn,
  settle,
  typeEquations,
  useDraft,
} from '../../../stores/draft';
import { change, useExperiment } from '../../../stores/experiment';
import { saveCell, tidyName } from '../../../stores/own-cells';
import type { Run } from '../../../stores/run';
import { Button } from '../../../ui/Button';
import { CodeField } from '../../../parts/code/CodeField';
import { placeOf, sayProblem } from '../../../parts/code/say-problem';
import { SavedCells } from './SavedCells';
import './editor.css';

interface EquationEditorProps {
  readonly run: Run;
  /** Where the focus goes from the editor on Esc. */
  readonly onLeave: () => void;
}

/** The cell's equations to be typed over, and the cells that were saved. */
export function EquationEditor({ run, onLeave }: EquationEditorProps) {
  const words = useAllWords().editor;
  const language = useLanguage();
  const id = useId();
  const setup = useExperiment((experiment) => experiment.setup);
  const drafting = useDraft();
  const base = cellOf(setup.cell);
  const cell = base === undefined ? setup.cell : textIn(language, base.name);

  const equations = equationsOf(setup);
  const draft = drafting.draft?.of === equations ? drafting.draft : null;
  const text = draft?.text ?? equations;
  const problem = draft && drafting.problem;
  const said = useMemo(
    () => problem && { ...placeOf(problem), message: sayProblem(problem, words) },
    [problem, words],
  );

  const [typedName, setTypedName] = useState<string | null>(null);
  const ownName = setup.own?.name ?? '';
  const name = tidyName(typedName ?? ownName) || tidyName(words.nameless({ cell }));
  const [refused, setRefused] = useState(false);

  // What was typed before the tab was changed or the page left runs on, and so does what is typed when this one goes.
  useEffect(() => {
    settle();
    return settle;
  }, []);

  const { graph } = run.trace.model;
  const hues = useMemo(() => huesOf(graph, run.cell.roles), [graph, run.cell]);
  const codeWords = useMemo(
    () => ({ label: words.equations, completions: words.completions, help: words.help }),
    [words],
  );

  const takeName = (): void => {
    // Before anything is changed there is no cell to be called by it.
    if (setup.own === null) return;
    setTypedName(null);
    if (name !== setup.own.name) void change({ own: { ...setup.own, name } });
  };
  const save = (): void => {
    settle();
    const isBroken = problemIn(text) !== null;
    setRefused(isBroken);
    if (isBroken) return;
    saveCell({ name, base: setup.cell, equations: text });
    setTypedName(null);
    const { own } = useExperiment.getState().setup;
    if (own?.name !== name || own.equations !== text)
      void change({ own: { name, equations: text } });
  };
  const back = (): void => {
    discardDraft();
    setTypedName(null);
    if (setup.own !== null) void change({ own: null });
  };

  return (
    <div className="equation-editor">
      <div className="editor-tools">
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          className="editor-name"
          maxLength={LONGEST_NAME}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.nameless({ cell })}
          value={typedName ?? ownName}
          onChange={(event) => {
            setTypedName(event.target.value);
          }}
          onBlur={takeName}
          onKeyDown={(event) => {
            if (event.key === 'Enter') takeName();
          }}
        />
        <Button className="small" onClick={save}>
          {words.save}
        </Button>
        {text !== base?.equations && (
          <Button look="quiet" className="small" onClick={back}>
            {words.back({ cell })}
          </Button>
        )}
      </div>
      <SavedCells
        preset={run.preset}
        fallback={setup.cell}
        refused={refused ? words.broken : null}
        onAct={() => {
          setRefused(false);
        }}
      />
      <CodeField
        text={text}
        words={codeWords}
        hues={hues}
        problem={said}
        onType={(typed) => {
          typeEquations(typed, name);
        }}
        onLeave={onLeave}
      />
      <p className="inspector-note">{words.hint}</p>
      <p className="unseen" role="status">
        {said === null ? (setup.own === null ? '' : words.runs) : words.problem(said)}
      </p>
    </div>
  );
}
