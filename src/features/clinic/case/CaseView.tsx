import { useMemo, useState } from 'react';
import { faultyLines } from '../../../clinic/faulty-line';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { RichText } from '../../../parts/rich/RichText';
import { untouched, useClinicWork, work } from '../../../stores/clinic-work';
import { Button } from '../../../ui/Button';
import type { CaseEntry } from '../exercises';
import { Frame } from '../Frame';
import { Hints } from '../Hints';
import { OfferPicker } from '../repair/OfferPicker';
import { Repair } from '../repair/Repair';
import { CellRunsView } from '../runs/CellRunsView';
import { PipelineRunsView } from '../runs/PipelineRunsView';
import { Answer } from './Answer';
import { LinePicker } from './LinePicker';

interface CaseViewProps {
  readonly entry: CaseEntry;
  /** Of the case that follows; null after the last. */
  readonly next: string | null;
}

/** A case from start to end: run both, name the line, repair it, read about it. */
export function CaseView({ entry: { id, one }, next }: CaseViewProps) {
  const words = useAllWords().clinic;
  const language = useLanguage();
  const done = useClinicWork(({ works }) => works?.get(id) ?? untouched);
  const faulty = useMemo(
    () => [...new Set(faultyLines(one).map(({ wrong }) => wrong ?? 0))],
    [one],
  );
  const isNamed = faulty.every((line) => done.named.includes(line));
  const isOver = done.outcome !== 'open';
  const [asked, setAsked] = useState(false);
  const show = () => {
    setAsked(true);
    work(id, { outcome: 'shown' });
  };
  return (
    <Frame
      mark={id}
      // The name says what is wrong.
      name={done.outcome === 'open' ? words.unnamed : textIn(language, one.name)}
      level={one.level}
      note={one.verdict === 'mistake' ? null : words.kind[one.verdict]}
      outcome={done.outcome}
      workKey={id}
      next={next === null ? null : { of: 'case', id: next }}
    >
      <p className="task">
        <RichText text={one.task} />
      </p>
      {one.kind === 'cell' ? <CellRunsView one={one} /> : <PipelineRunsView one={one} />}
      <LinePicker
        verdict={one.verdict}
        text={one.kind === 'cell' ? one.wrong : one.listing.wrong}
        faulty={faulty}
        named={done.named}
        isOver={isOver}
        onName={(line) => work(id, { named: [...done.named, line] })}
      />
      {!isOver && (
        <Hints
          hints={one.hints}
          shown={done.hints[''] ?? 0}
          onMore={(shown) => work(id, { hints: { '': shown } })}
        >
          <Button onClick={show}>{words.show}</Button>
        </Hints>
      )}
      {(isNamed || isOver) &&
        (one.kind === 'cell' ? (
          <Repair id={id} one={one} text={done.text} />
        ) : (
          <OfferPicker id={id} one={one} tried={done.offer} isOver={isOver} />
        ))}
      {isOver && <Answer one={one} outcome={done.outcome} asked={asked} />}
    </Frame>
  );
}
