import type { Role } from '../../../engine/cell';
import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import type { ProductScene } from '../../../scene/gate/product';
import { labelText } from '../../../scene/label';

interface ProductResultProps {
  readonly scene: ProductScene;
  readonly roles: Readonly<Record<string, Role>>;
}

/** What the terms come to: the sum, what normalisation makes of it, and the layer's value. */
export function ProductResult({ scene, roles }: ProductResultProps) {
  const all = useAllWords();
  const words = all.gate.product;
  const { gate, sum, normalised, pre, value, before } = scene;
  const role = roles[gate.node];
  const name = role === undefined ? labelText(gate.label) : all.explorer.roles[role].name;
  const was = (old: number | undefined, now: number) =>
    old === undefined || formatNumber(old) === formatNumber(now) ? null : (
      <span className="product-was">{words.was({ value: formatNumber(old) })}</span>
    );
  const fn =
    gate.sign === 'σ' || gate.sign === 'tanh' ? `${gate.sign}(${formatNumber(pre)})` : gate.sign;
  const isShare = value >= 0 && value <= 1;
  return (
    <dl className="product-result" data-hue={gate.hue}>
      <div>
        <dt>{words.sum}</dt>
        <dd>
          {was(before?.sum, sum)}
          <b>{formatNumber(sum)}</b>
        </dd>
      </div>
      {normalised !== null && (
        <div>
          <dt>
            {words.normalised({
              mean: formatNumber(normalised.mean),
              deviation: formatNumber(normalised.deviation),
            })}
          </dt>
          <dd>
            {was(before?.pre, pre)}
            <b>{formatNumber(pre)}</b>
          </dd>
        </div>
      )}
      {gate.curve !== null && (
        <div>
          <dt>
            {name}
            <span className="product-fn">{fn}</span>
          </dt>
          <dd>
            {was(before?.value, value)}
            {isShare && (
              <span className="product-gate" aria-hidden="true">
                <i style={{ width: `${value * 100}%` }} />
              </span>
            )}
            <b>{formatNumber(value)}</b>
          </dd>
        </div>
      )}
    </dl>
  );
}
