import { useWords } from '../../../i18n/words';
import { isLayer } from '../../../scene/diagram/elements';
import type { Run } from '../../../stores/run';
import { goTo, useView, type Depth } from '../../../stores/view';
import { useUnit } from '../../../parts/run/use-unit';
import { useDepth } from '../use-depth';
import { Button } from '../../../ui/Button';
import { titleOfNode } from '../../../parts/formula/name-of-node';
import { shownNode } from '../inspector/shown-node';
import './depth-bar.css';

/** How far in one is, from the whole sequence to one unit's sum, and the way to each of the others. */
export function DepthBar({ run, stage }: { readonly run: Run; readonly stage: number }) {
  const catalogue = useWords();
  const words = catalogue.change.depth;
  const depth = useDepth(run);
  const pinned = useView((view) => view.pinned);
  const unit = useUnit(run);
  const { graph } = run.trace.model;
  const node = 'node' in depth ? depth.node : gateNear(run, shownNode(run, stage, pinned));
  const steps: readonly { readonly to: Depth; readonly name: string }[] = [
    { to: { level: 'sequence' }, name: words.sequence },
    { to: { level: 'cell' }, name: words.cell },
    ...(node === null
      ? []
      : [
          {
            to: { level: 'gate', node } as const,
            name: titleOfNode(graph, run.cell.roles, node, catalogue),
          },
          { to: { level: 'product', node } as const, name: words.sum({ unit: unit + 1 }) },
        ]),
  ];
  return (
    <nav className="depth-bar" aria-label={words.label}>
      {steps.map(({ to, name }, k) => (
        <span key={to.level}>
          {k > 0 && (
            <span className="depth-sign" aria-hidden="true">
              ›
            </span>
          )}
          <Button
            look="quiet"
            className="small"
            aria-current={to.level === depth.level ? 'location' : undefined}
            onClick={() => {
              goTo(to);
            }}
          >
            {name}
          </Button>
        </span>
      ))}
    </nav>
  );
}

/** The node itself where it can be opened, else the first gate of the cell. */
function gateNear(run: Run, node: string): string | null {
  const { graph } = run.trace.model;
  if (isLayer(graph, node)) return node;
  return graph.equations.find((id) => isLayer(graph, id)) ?? null;
}
