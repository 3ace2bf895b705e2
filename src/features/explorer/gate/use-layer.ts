import { useMemo } from 'react';
import { nodeOf } from '../../../engine/graph';
import { placesOf } from '../../../engine/stages';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { gateOf, type Gate } from '../../../scene/gate/gate';
import { useView } from '../../../stores/view';
import type { LayerFigureProps } from './layer-figure';
import { namesOf, type LayerNames } from './names';

export interface Layer {
  readonly gate: Gate;
  readonly names: LayerNames;
  /** False before the stage that computes the layer. */
  readonly known: boolean;
  /** What that stage is called. */
  readonly stageName: string;
}

/** A layer of the lane that is looked at: what does not change while its weights do. */
export function useLayer({ run, node, stage, atRest }: LayerFigureProps): Layer {
  const words = useAllWords();
  const language = useLanguage();
  const lane = useView((view) => view.lane);
  const { cell, trace } = run;
  const lanes = trace.lanes.length;
  const { model } = trace;
  const { graph } = model;
  const { roles, stages } = cell;
  const gate = useMemo(
    () => gateOf(model, roles, node, lane < lanes ? lane : 0),
    [model, roles, node, lane, lanes],
  );
  const names = useMemo(() => namesOf(graph, roles, gate, words), [graph, roles, gate, words]);
  const own = useMemo(
    () => placesOf(graph, stages)[nodeOf(graph, node).index]?.stage ?? 0,
    [graph, stages, node],
  );
  const known = own < stage || (own === stage && atRest);
  const name = stages[own]?.name;
  return { gate, names, known, stageName: name === undefined ? '' : textIn(language, name) };
}
