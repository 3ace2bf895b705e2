import type { CurveScene, GateScene } from '../scene/gate/gate-scene';
import type { Rectangle } from '../scene/gate/layout';
import type { Group } from './gate-frame';
import { pathOf, r } from './path';
import { set, write } from './set';

/** A point of the curve in the picture. */
function pointIn(plot: Rectangle, curve: CurveScene, a: number, value: number): [number, number] {
  return [
    plot.x + ((a / curve.range + 1) / 2) * plot.width,
    plot.y + (1 - (value - curve.low) / (curve.high - curve.low)) * plot.height,
  ];
}

/** A number on an axis keeps this far from the chosen unit's. */
const APART = 32;
const LINE = 12;
/** Room for a number beside the point. */
const BESIDE = 56;

/** The activation function with a point for every unit, and the way from the chosen unit's sum to its value. */
export function createCurve(group: Group): { render: (scene: GateScene) => void } {
  const frame = group.append('rect').attr('class', 'gate-plot');
  const axes = group.append('path').attr('class', 'gate-zero');
  const line = group.append('path').attr('class', 'gate-curve');
  const points = group.append('path').attr('class', 'gate-points');
  const guide = group.append('path').attr('class', 'gate-guide');
  const chosen = group.append('circle').attr('class', 'gate-point').attr('r', 4.5);
  const ticks = group.append('g');
  const texts = {
    a: group.append('text').attr('class', 'gate-number middle'),
    value: group.append('text').attr('class', 'gate-number end'),
  };

  let drawn: readonly unknown[] = [];

  return {
    render(scene) {
      const { curve, layout, pre, value, unit } = scene;
      const { plot } = layout;
      group.attr('display', curve === null || plot === null ? 'none' : null);
      if (curve === null || plot === null) return;
      const at = (a: number, v: number): [number, number] => pointIn(plot, curve, a, v);
      const [zeroX, zeroY] = at(0, 0);
      const right = plot.x + plot.width;
      const bottom = plot.y + plot.height;
      const size = [layout, curve.range, curve.low, curve.high] as const;
      if (size.some((one, k) => one !== drawn[k])) {
        frame
          .attr('x', plot.x)
          .attr('y', plot.y)
          .attr('width', plot.width)
          .attr('height', plot.height);
        axes.attr('d', `M${plot.x},${zeroY}H${right}M${zeroX},${plot.y}V${bottom}`);
        line.attr('d', pathOf(curve.line.map(([a, v]) => at(a, v))));
        drawn = size;
      }

      const a = pre?.values[unit] ?? NaN;
      const v = value?.values[unit] ?? NaN;
      const known = Number.isFinite(a) && Number.isFinite(v);
      const dots: string[] = [];
      if (pre !== null && value !== null) {
        for (let row = 0; row < pre.values.length; row++) {
          const [one, other] = [pre.values[row] ?? NaN, value.values[row] ?? NaN];
          if (row === unit || !Number.isFinite(one) || !Number.isFinite(other)) continue;
          const [x, y] = at(one, other);
          dots.push(`M${r(x - 2.5)},${r(y)}a2.5,2.5 0 1,0 5,0a2.5,2.5 0 1,0 -5,0`);
        }
      }
      set(points.node(), 'd', dots.join(''));
      const [x, y] = known ? at(a, v) : [zeroX, zeroY];
      for (const mark of [guide, chosen, texts.a, texts.value])
        set(mark.node(), 'display', known ? null : 'none');
      const rowY = layout.top + (unit + 0.5) * layout.pitch;
      const on = layout.stacked || layout.value === null ? '' : `h8V${rowY}H${layout.value.x}`;
      set(guide.node(), 'd', `M${x},${bottom}V${y}H${right}${on}`);
      set(chosen.node(), 'cx', x);
      set(chosen.node(), 'cy', y);
      set(texts.a.node(), 'x', Math.min(Math.max(x, plot.x + 12), right - 12));
      set(texts.a.node(), 'y', bottom + 13);
      write(texts.a.node(), scene.numbers.pre);
      // Where the curve is not: under its line right of the point, or over it on the left.
      const onRight = right - x > BESIDE;
      set(texts.value.node(), 'x', onRight ? right - 4 : x - 6);
      set(texts.value.node(), 'y', onRight && y < bottom - 18 ? y + 14 : y - 5);
      write(texts.value.node(), scene.numbers.value);

      const marks = [
        ...[-curve.range, 0, curve.range].map((tick) => ({
          ...{ key: `a ${Math.sign(tick)}`, text: signed(tick), anchor: 'middle' },
          ...{
            x: at(tick, 0)[0],
            y: bottom + 13,
            hidden: known && Math.abs(at(tick, 0)[0] - x) < APART,
          },
        })),
        ...[...new Set([curve.low, 0, curve.high])].map((tick) => ({
          ...{ key: `v ${Math.sign(tick)}`, text: signed(tick), anchor: 'end' },
          ...{ x: plot.x - 4, y: at(0, tick)[1] + LINE / 3, hidden: false },
        })),
      ];
      ticks
        .selectAll<SVGTextElement, (typeof marks)[number]>('text')
        .data(marks, ({ key }) => key)
        .join((enter) => enter.append('text').attr('class', 'gate-tick'))
        .each(function (mark) {
          set(this, 'text-anchor', mark.anchor);
          set(this, 'display', mark.hidden ? 'none' : null);
          set(this, 'x', mark.x);
          set(this, 'y', mark.y);
          write(this, mark.text);
        });
    },
  };
}

function signed(value: number): string {
  return String(value).replace('-', '−');
}
