import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { areaTells, pathOfBlock, tintOf } from '../../../draw/gate-blocks';
import type { GateScene } from '../../../scene/gate/gate-scene';

const SHARES = [-1, -0.25, 0.25, 1];
const SIDE = 18;
const STEP = 44;

/** What a weight's colour and size mean, and which range they refer to. */
export function GateLegend({ scene }: { readonly scene: GateScene }) {
  const words = useAllWords().gate.legend;
  const area = areaTells(scene);
  const range = formatRange(scene.weightRange);
  const values = { range, largest: formatNumber(scene.largestWeight) };
  return (
    <div className="gate-legend">
      <svg
        width={SHARES.length * STEP}
        height={34}
        data-hue={scene.gate.hue}
        aria-hidden="true"
        focusable="false"
      >
        {SHARES.map((share, k) => {
          const x = k * STEP + (STEP - SIDE) / 2;
          const sign = share < 0 ? 'negative' : 'positive';
          return (
            <g key={share}>
              <rect className="gate-cells" x={x} y={1} width={SIDE} height={SIDE} />
              {area ? (
                <path
                  className={sign}
                  fillRule="evenodd"
                  d={pathOfBlock(x, 1, SIDE, SIDE, share)}
                />
              ) : (
                <rect
                  className={sign}
                  x={x}
                  y={1}
                  width={SIDE}
                  height={SIDE}
                  opacity={tintOf(share)}
                />
              )}
              <text className="gate-tick" textAnchor="middle" x={k * STEP + STEP / 2} y={32}>
                {formatRange(share * scene.weightRange)}
              </text>
            </g>
          );
        })}
      </svg>
      <p>{area ? words.area(values) : words.tint(values)}</p>
    </div>
  );
}

/** A round number as short as it is. */
function formatRange(value: number): string {
  return String(Number(value.toPrecision(3))).replace('-', '−');
}
