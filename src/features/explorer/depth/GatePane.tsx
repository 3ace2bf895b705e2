import { useCallback, useMemo } from 'react';
import { placeOf } from '../../../engine/edit';
import { MoreWords } from '../../../i18n/MoreWords';
import { useWords } from '../../../i18n/words';
import type { DiagramLayout } from '../../../scene/diagram/diagram';
import { edit, endGesture, release } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { goTo, useView } from '../../../stores/view';
import { useModule } from '../../../ui/use-module';
import { editedWeights } from '../change/edited-places';
import { paneBeside } from './pane-beside';
import './gate-pane.css';

interface GatePaneProps {
  readonly run: Run;
  readonly before: Run | null;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
  readonly layout: DiagramLayout;
  /** Pixels per unit of the diagram. */
  readonly scale: number;
  readonly portrait: boolean;
  readonly level: 'gate' | 'product';
  readonly node: string;
}

const loadGate = () => import('../gate/GateFigure');
const loadProduct = () => import('../gate/ProductFigure');

/**
 * What a gate is made of, unfolded beside it: the gate stays where it was in the diagram, its neighbours make room. Fetched
 * when it is first opened.
 */
export function GatePane({
  run,
  before,
  timestep,
  stage,
  atRest,
  layout,
  scale,
  portrait,
  level,
  node,
}: GatePaneProps) {
  const words = useWords();
  const lane = useView((view) => view.lane);
  const close = useCallback(() => {
    goTo({ level: 'cell' });
  }, []);
  const gate = useModule(loadGate, level === 'gate', close);
  const product = useModule(loadProduct, level === 'product', close);
  const edited = useMemo(() => editedWeights(run, lane), [run, lane]);
  const place = paneBeside(layout, node, scale, portrait);
  const shared = {
    run,
    before: before?.trace ?? null,
    node,
    timestep,
    stage,
    atRest,
    edited,
    width: place.width - 24,
    height: place.height - 16,
    // What is chosen is named by the figure itself; its row has become the chosen unit already.
    onChoose: () => undefined,
    onEdit: (
      { parameter: name, index }: { readonly parameter: string; readonly index: number },
      value: number,
      phase: 'drag' | 'done',
    ): void => {
      const change = { kind: 'weight', lane, name, index, value } as const;
      edit(change, phase === 'drag' ? placeOf(change) : null);
      if (phase === 'done') endGesture();
    },
    onReset: ({
      parameter: name,
      index,
    }: {
      readonly parameter: string;
      readonly index: number;
    }): void => {
      release({ kind: 'weight', lane, name, index, value: 0 });
    },
  };
  return (
    <div
      className="gate-pane"
      data-figure="gate"
      data-hue={layout.byKey.get(node)?.hue}
      style={{
        left: place.left,
        top: place.top,
        width: place.width,
        height: place.height,
        transformOrigin: place.origin,
      }}
    >
      <MoreWords>
        {level === 'gate' && gate !== null && <gate.GateFigure {...shared} />}
        {level === 'product' && product !== null && <product.ProductFigure {...shared} />}
      </MoreWords>
      {(level === 'gate' ? gate : product) === null && (
        <p className="inspector-note">{words.inspector.fetching}</p>
      )}
    </div>
  );
}
