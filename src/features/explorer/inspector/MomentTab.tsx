import { useMemo } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { formulaOf } from '../../../engine/formula/formula-of';
import { numbersOf } from '../../../engine/formula/numbers-of';
import { textOf } from '../../../engine/formula/part';
import { entryOf, readerAt } from '../../../engine/formula/reader';
import { nodeOf } from '../../../engine/graph';
import { placesOf } from '../../../engine/stages';
import { textIn, useFormats, useLanguage, useWords } from '../../../i18n/words';
import { huesOf } from '../../../scene/hue';
import type { Run } from '../../../stores/run';
import { useView } from '../../../stores/view';
import { say } from '../say/say';
import { ValueEditor } from '../change/ValueEditor';
import { OpenGate } from '../depth/OpenGate';
import { isLayer } from '../../../scene/diagram/elements';
import { Formula } from '../../../parts/formula/Formula';
import { halfLifeOf, keeperOf, shareOf } from '../../../engine/analysis/half-life';
import { HalfLife } from './HalfLife';
import { MomentHeading } from '../../../parts/page/MomentHeading';
import { nameInText, titleOfNode } from '../../../parts/formula/name-of-node';
import { originOf } from './origin';
import { OriginTable } from './OriginTable';
import { shownNode } from './shown-node';
import { useUnit } from '../../../parts/run/use-unit';
import { useDepth } from '../use-depth';

interface MomentTabProps {
  readonly run: Run;
  readonly timestep: number;
  readonly stage: number;
}

/** One value at one moment: its formula, its numbers, what just happened, and what the value is made of. */
export function MomentTab({ run, timestep, stage }: MomentTabProps) {
  const catalogue = useWords();
  const words = catalogue.inspector;
  const formats = useFormats();
  const language = useLanguage();
  const unit = useUnit(run);
  const pinned = useView((view) => view.pinned);
  const { graph } = run.trace.model;
  const { roles, stages } = run.cell;
  const hues = useMemo(() => huesOf(graph, roles), [graph, roles]);
  const places = useMemo(() => placesOf(graph, stages), [graph, stages]);

  const depth = useDepth(run);
  const id = shownNode(run, stage, 'node' in depth ? depth.node : pinned);
  const node = nodeOf(graph, id);
  const reader = readerAt(run.trace, timestep);
  const symbols = formulaOf(graph, id);
  const value = entryOf(reader, node, unit);
  // Entries of a join or an input are no unit's own; they are listed below.
  const hasOwn = node.operation !== 'concatenate' && node.operation !== 'parameter';
  const numbers = hasOwn && !Number.isNaN(value) ? numbersOf(graph, id, unit, reader) : null;
  const itsStage = places[node.index]?.stage ?? -1;
  const later = itsStage > stage ? stages[itsStage] : undefined;

  const keeper = keeperOf(graph, id);
  const gate = keeper?.gate ?? null;
  const origins = [id, ...(gate === null || gate.id === id ? [] : [gate.id])].flatMap(
    (of) => originOf(graph, of, unit, reader) ?? [],
  );
  const pinName = (of: string): string | null =>
    nodeOf(graph, of).operation === 'parameter'
      ? null
      : words.pin({ name: titleOfNode(graph, roles, of, catalogue) });

  return (
    <>
      <MomentHeading run={run} timestep={timestep} node={id} />
      <div className="moment-formulas">
        <Formula
          parts={symbols}
          hues={hues}
          label={words.formula({ text: textOf(symbols) })}
          pinName={pinName}
          look="symbols"
        />
        {numbers !== null && (
          <Formula
            parts={numbers}
            hues={hues}
            label={words.numbers({ text: textOf(numbers) })}
            pinName={pinName}
            look="numbers"
          />
        )}
      </div>
      <p className="sentence">{say(run, id, timestep, unit, catalogue, formats)}</p>
      {isLayer(graph, id) && <OpenGate node={id} />}
      <ValueEditor run={run} node={id} timestep={timestep} />
      {later !== undefined && (
        <p className="inspector-note">{words.later({ stage: textIn(language, later.name) })}</p>
      )}
      {origins.map((origin) => (
        <OriginTable
          key={origin.node}
          title={
            origin.kind === 'join'
              ? words.origin.joined
              : words.origin.title({
                  name: nameInText(graph, roles, nodeOf(graph, origin.node), catalogue),
                  value: formatNumber(origin.value),
                })
          }
          origin={origin}
          hues={hues}
          pinName={pinName}
        />
      ))}
      {keeper !== null && (
        <HalfLife
          keeper={keeper}
          share={shareOf(keeper, unit, reader)}
          steps={halfLifeOf(shareOf(keeper, unit, reader))}
          graph={graph}
        />
      )}
    </>
  );
}
