import { useMemo, type CSSProperties } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import { formatReading } from '../../../parts/reading';
import { letterScale, widthOf } from '../../../parts/strip/letters';
import { useStripHand } from '../../../parts/strip/use-strip-hand';
import { useSize } from '../../../parts/use-size';
import { flowOf } from '../../../scene/flow/flow';
import { layOutFlow, leastHeightOf } from '../../../scene/flow/layout';
import { huesOf } from '../../../scene/hue';
import { layOutStrip } from '../../../scene/strip/layout';
import { useGradients } from '../../../stores/gradients';
import { useView } from '../../../stores/view';
import type { FlowMoment, GradientMoment } from '../moment';
import { bandsOfParameter, flowFacts } from './flow-facts';
import { FlowDrawing } from './FlowDrawing';
import { flowNames } from './flow-texts';
import '../../../parts/strip/strip.css';
import '../flow.css';

/** Room for numbers with a power of ten at the right. */
const NUMBERS = 88;

/** How gradients flow back over the whole sequence; press, drag or arrow keys go to any timestep. */
export function FlowFigure(moment: FlowMoment) {
  const { run, back, lane, timestep } = moment;
  const catalogue = useAllWords();
  const words = catalogue.gradients.flow;
  const language = useLanguage();
  const span = useView((view) => view.span);
  const tab = useGradients((choice) => choice.tab);
  const chosen = useGradients((choice) => choice.parameter);
  const [followArea, area] = useSize();
  const letters = useMemo(() => (area.width > 0 ? letterScale() : 1), [area.width]);
  const { graph, hiddenSize } = run.trace.model;
  const { steps } = run.trace.sequence;
  const flow = useMemo(() => {
    const { product, sensitivity, lossAt, saturated } = flowFacts({ run, back, lane });
    const name =
      chosen !== null && graph.parameters.includes(chosen) ? chosen : graph.parameters[0];
    // The bands belong to the tab that speaks of them.
    const bands =
      tab !== 'weights' || name === undefined
        ? null
        : {
            hue: hueOfParameter(run, name),
            along: bandsOfParameter(back, lane, name).along,
          };
    const all = flowOf(run.cell, back.back, lane, {
      inputs: run.lines,
      words: run.opened.sentence?.tokens ?? null,
      sensitivity,
      lossAt,
      product,
      saturated,
      bands,
      order: Array.from({ length: hiddenSize }, (_, unit) => unit),
    });
    if (bands === null) return all;
    // Room for the bands: of the rows only the states stay.
    const rows = all.strip.rows.filter(({ node }) => graph.states.includes(node));
    return { ...all, strip: { ...all.strip, rows } };
  }, [run, back, lane, tab, chosen, graph, hiddenSize]);
  const names = useMemo(() => flowNames(flow, run, catalogue), [flow, run, catalogue]);
  const least = leastHeightOf(flow);
  const height = Math.max(area.height, least);
  const size = useMemo(
    () => ({
      width: area.width,
      height,
      names: widthOf(Object.values(names).flat(), letters),
      numbers: NUMBERS * letters,
    }),
    [area.width, height, names, letters],
  );
  const { first } = layOutStrip(flow.strip, size, timestep, span);
  const scene = useMemo(() => layOutFlow(flow, size, first, span), [flow, size, first, span]);
  const { hand, handlers } = useStripHand(run, scene.columns, timestep);
  return (
    <section
      className="strip flow"
      data-figure="flow"
      aria-label={words.figure}
      style={leastHeight(least)}
    >
      <div
        ref={followArea}
        className="strip-area"
        role="slider"
        tabIndex={0}
        data-hand={hand}
        aria-label={catalogue.explorer.strip.scrub}
        aria-valuemin={1}
        aria-valuemax={steps}
        aria-valuenow={timestep + 1}
        aria-valuetext={catalogue.explorer.strip.at({
          timestep: timestep + 1,
          steps,
          name: '',
          input: run.lines.map((values) => formatReading(values[timestep] ?? NaN)).join(', '),
        })}
        {...handlers}
      >
        {area.width > 0 && area.height > 0 && (
          <div className="flow-sheet" style={{ height }}>
            <FlowDrawing
              moment={moment}
              flow={flow}
              scene={scene}
              names={names}
              language={language}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** For the stylesheet, which gives the figure at least so much. */
function leastHeight(pixels: number): CSSProperties {
  return { '--least': `${pixels}px` } as CSSProperties;
}

/** A parameter has the hue of the value it is for: W_f of f. */
function hueOfParameter(run: GradientMoment['run'], name: string) {
  const { graph } = run.trace.model;
  const hues = huesOf(graph, run.cell.roles);
  const own = Object.keys(run.cell.roles).find((node) => new RegExp(`_${node}$`).test(name));
  return hues.get(own ?? '') ?? 'ink';
}
