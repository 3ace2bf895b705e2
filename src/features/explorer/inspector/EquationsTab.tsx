import { useMemo, useRef } from 'react';
import { formulaOf } from '../../../engine/formula/formula-of';
import { numbersOf } from '../../../engine/formula/numbers-of';
import { readerAt } from '../../../engine/formula/reader';
import { rowOf } from '../../../engine/formula/row-of';
import { toTex } from '../../../engine/formula/to-tex';
import { nodeOf } from '../../../engine/graph';
import { placesOf } from '../../../engine/stages';
import { useAllWords } from '../../../i18n/MoreWords';
import { huesOf } from '../../../scene/hue';
import { toggleEditing, useDraft } from '../../../stores/draft';
import type { Run } from '../../../stores/run';
import { Button } from '../../../ui/Button';
import { useModule } from '../../../ui/use-module';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { CopyButton } from './CopyButton';
import { originOf } from './origin';
import { TypesetFormula } from '../../../parts/formula/TypesetFormula';
import './equations.css';
import { useUnit } from '../../../parts/run/use-unit';

interface EquationsTabProps {
  readonly run: Run;
  readonly timestep: number;
  readonly stage: number;
}

const loadEditor = () => import('../editor/EquationEditor');

/** All equations of the cell, in symbols and with the numbers of one unit at one timestep; above them, on demand, the editor. */
export function EquationsTab({ run, timestep, stage }: EquationsTabProps) {
  const { inspector, tabs: words, editor: editorWords } = useAllWords();
  const editing = useDraft((drafting) => drafting.editing);
  const editor = useModule(loadEditor, editing, toggleEditing);
  const opener = useRef<HTMLButtonElement>(null);
  const unit = useUnit(run);
  const { graph } = run.trace.model;
  const { roles, stages } = run.cell;
  const hues = useMemo(() => huesOf(graph, roles), [graph, roles]);
  const places = useMemo(() => placesOf(graph, stages), [graph, stages]);
  const reader = readerAt(run.trace, timestep);
  const step = inspector.step({ timestep: timestep + 1, name: run.opened.nameOfStep(timestep) });
  return (
    <>
      <Button ref={opener} className="small" aria-expanded={editing} onClick={toggleEditing}>
        {editing ? editorWords.close : editorWords.open}
      </Button>
      {editing && editor !== null && (
        <editor.EquationEditor run={run} onLeave={() => opener.current?.focus()} />
      )}
      {editing && editor === null && <p className="inspector-note">{editorWords.fetching}</p>}
      <p className="inspector-note">{words.equations.intro({ unit: unit + 1, step })}</p>
      <ol className="equations">
        {graph.equations.map((id) => {
          const node = nodeOf(graph, id);
          const symbols = formulaOf(graph, id);
          const name = plainSymbol(graph, node);
          const now = places[node.index]?.stage === stage;
          return (
            <li key={id} aria-current={now ? 'step' : undefined}>
              <div className="equation-head">
                <TypesetFormula parts={symbols} hues={hues} />
                <span className="equation-tools">
                  <CopyButton
                    text={toTex(symbols)}
                    label={words.equations.copy}
                    name={words.equations.copyOf({ name })}
                    look="quiet"
                  />
                </span>
              </div>
              {now && <span className="unseen">{words.equations.now}</span>}
              <div className="equation-numbers">
                <TypesetFormula parts={numbersOf(graph, id, unit, reader)} hues={hues} />
              </div>
              {originOf(graph, id, unit, reader)?.kind === 'layer' && (
                <details>
                  <summary>{words.equations.row({ name })}</summary>
                  <TypesetFormula parts={rowOf(graph, id, unit, reader)} hues={hues} />
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
