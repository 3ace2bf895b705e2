import { formatNumber } from '../../../engine/formula/format-number';
import type { Graph } from '../../../engine/graph';
import { useFormats, useWords } from '../../../i18n/words';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import type { Keeper } from '../../../engine/analysis/half-life';

interface HalfLifeProps {
  readonly keeper: Keeper;
  readonly share: number;
  /** Timesteps. */
  readonly steps: number;
  readonly graph: Graph;
}

/** How long a memory would last if its gate stayed as it is now. */
export function HalfLife({ keeper, share, steps, graph }: HalfLifeProps) {
  const words = useWords().inspector.halfLife;
  const formats = useFormats();
  if (!Number.isFinite(share)) return null;
  const sentence = () => {
    if (keeper.factor === null) return words.whole;
    const at = { symbol: plainSymbol(graph, keeper.factor), value: formatNumber(share) };
    if (steps === Infinity) return words.forever(at);
    if (steps === 0) return words.gone(at);
    if (steps < 1) return words.fast(at);
    return words.halves({ ...at, steps: steps < 10 ? steps.toFixed(1) : formats.count(steps) });
  };
  return (
    <section>
      <h3>{words.title}</h3>
      <p>{sentence()}</p>
    </section>
  );
}
