import { useEffect, useMemo, useRef, useState } from 'react';
import { createHeatView } from '../../../draw/strip-heat';
import { createLinesView, type StripText } from '../../../draw/strip-lines';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { letterScale, widthOf } from '../../../parts/strip/letters';
import { useSize } from '../../../parts/use-size';
import { sampleHeight, sampleStrip } from '../../../scene/lab/sample-strip';
import { layOutStrip, timestepAt } from '../../../scene/strip/layout';
import { useSettings } from '../../../stores/settings';
import type { DataReading, SampleReading } from '../../../trainer/reading';
import { useSaying } from './say-sample';
import { isGateSpread, useRoles } from './use-roles';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import '../../../parts/strip/strip.css';

interface SampleHeatProps {
  readonly data: DataReading;
  readonly sample: SampleReading;
}

const NO_WORDS: readonly never[] = [];
const NO_EDITS: ReadonlySet<number> = new Set();
const PLAIN = { unit: -1, kept: [] } as const;
/** Room at the right, for the last column's edge. */
const MARGIN = 4;

/** Inputs, what is said, and every gate and state of every unit over the steps of a sample; arrow keys and pointer read a step. */
export function SampleHeat({ data, sample }: SampleHeatProps) {
  const { labCharts, explorer } = useAllWords();
  const words = labCharts.sample;
  const language = useLanguage();
  const roles = useRoles();
  const spreads = useLabShown((shown) => readingOf(shown)?.gates);
  const theme = useSettings((settings) => settings.theme);
  const [asked, setAsked] = useState<number | null>(null);
  const [follow, area] = useSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const group = useRef<SVGGElement>(null);
  const saying = useSaying(data, sample);
  const steps = sample.steps.length;
  const at = Math.min(asked ?? steps - 1, steps - 1);

  const strip = useMemo(
    () =>
      sampleStrip({
        steps,
        hidden: sample.hidden,
        inputs: sample.lines,
        values: sample.values,
        gates: new Set((spreads ?? []).filter(isGateSpread).map(({ name }) => name)),
        roles,
        said: sample.said,
        outputs: data.shape.outputs,
        isProbability: data.shape.loss !== 'mse',
      }),
    [steps, sample, spreads, roles, data],
  );
  const plotNames = useMemo(
    () => [
      ...(strip.plots.length === data.inputs.length + 1
        ? data.inputs.map(({ name }) => textIn(language, name))
        : strip.plots.slice(1).map(() => explorer.strip.input)),
      words.output,
    ],
    [strip, data, language, explorer, words],
  );
  const rowNames = useMemo(
    () =>
      strip.rows.map(({ node }) => {
        const role = roles[node];
        return role === undefined ? node : `${explorer.roles[role].short} ${node}`;
      }),
    [strip, roles, explorer],
  );
  const height = sampleHeight(strip);
  const layout = useMemo(() => {
    const wanted = widthOf([...plotNames, ...rowNames], area.width > 0 ? letterScale() : 1);
    const names = Math.min(wanted, area.width * 0.3);
    const size = { width: area.width, height, names, numbers: MARGIN };
    return layOutStrip(strip, size, 0, { first: 0, count: steps });
  }, [strip, plotNames, rowNames, area.width, height, steps]);

  useEffect(() => {
    if (canvas.current === null || area.width === 0) return undefined;
    const view = createHeatView(canvas.current);
    const draw = (): void => {
      view.render({ strip, layout, ...PLAIN });
    };
    draw();
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      scheme.removeEventListener('change', draw);
    };
  }, [strip, layout, theme, area.width]);

  const lines = useRef<ReturnType<typeof createLinesView> | null>(null);
  useEffect(() => {
    if (group.current === null || area.width === 0) return;
    lines.current ??= createLinesView(group.current);
    const middle = (place?: { readonly y: number; readonly height: number }): number =>
      (place?.y ?? 0) + (place?.height ?? 0) / 2;
    const names = [
      ...plotNames.map((text, k): StripText => ({
        text,
        hue: k === plotNames.length - 1 ? 'hidden' : 'ink',
        y: middle(layout.plots[k]),
      })),
      ...rowNames.map((text, k): StripText => ({
        text,
        hue: strip.rows[k]?.hue ?? 'ink',
        y: middle(layout.rows[k]),
      })),
    ];
    lines.current.render({
      layout,
      names,
      numbers: NO_WORDS,
      timestep: at,
      words: NO_WORDS,
      edited: NO_EDITS,
    });
  }, [strip, layout, plotNames, rowNames, at, area.width]);

  const text = words.at({
    step: at + 1,
    steps,
    name: sample.steps[at] ?? '',
    said: saying.after(at),
  });
  return (
    <>
      <div
        ref={follow}
        className="sample-heat"
        role="slider"
        tabIndex={0}
        aria-label={words.picture}
        aria-valuemin={1}
        aria-valuemax={steps}
        aria-valuenow={at + 1}
        aria-valuetext={text}
        style={{ blockSize: height }}
        onPointerMove={(event) => {
          const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
          setAsked(timestepAt(layout, steps, x, Infinity));
        }}
        onKeyDown={(event) => {
          const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: steps - 1 }[event.key];
          if (to === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          setAsked(Math.min(Math.max(to, 0), steps - 1));
        }}
      >
        <canvas ref={canvas} className="strip-heat" aria-hidden="true" />
        <svg className="strip-lines" aria-hidden="true">
          <g ref={group} />
          <rect
            className="sample-cursor"
            x={layout.left + at * layout.columnWidth - 1}
            width={layout.columnWidth + 1}
            y={1}
            height={Math.max(height - 4, 0)}
          />
        </svg>
      </div>
      <p className="lab-note">{text}</p>
      <p className="lab-note">{words.key}</p>
    </>
  );
}
