import { memo } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import type { Preset } from '../../tasks/preset';
import { Button } from '../../ui/Button';
import { ColumnFacts } from './ColumnFacts';
import { ColumnHead } from './ColumnHead';
import { ColumnStrip } from './ColumnStrip';
import { letterOf } from './names';
import type { OpenRun } from './open-run';
import { OwnSettings } from './OwnSettings';
import { columnIn } from './pictures';
import { sayDifferences } from './say-differences';
import type { Shown } from './worker/client';
import type { Column, Failure } from './worker/protocol';

interface ColumnCardProps {
  readonly shown: Shown;
  /** 0-based. */
  readonly place: number;
  readonly name: string;
  /** The first column, which the others are told apart from; null in the first, and where it is not there. */
  readonly other: Column | null;
  readonly otherName: string;
  readonly preset: Preset;
  readonly timestep: number;
  readonly tables: boolean;
  readonly onOpen: OpenRun;
}

/** One run of the comparison: its cell, what sets it apart, its gates and states over time, its numbers. */
export const ColumnCard = memo(function ColumnCard({
  shown,
  place,
  name,
  other,
  otherName,
  preset,
  timestep,
  tables,
  onOpen,
}: ColumnCardProps) {
  const words = useAllWords();
  const formats = useFormats();
  const { column: say, strip } = words.compare;
  const column = columnIn(shown);
  const { setup } = shown.task;
  const failure = shown.outcome?.kind === 'failure' ? shown.outcome.failure : null;
  return (
    <section
      className="compare-column"
      data-column={place}
      aria-label={say.label({ letter: letterOf(place), name: name.replace(/^. · /, '') })}
    >
      <ColumnHead shown={shown} place={place} preset={preset} />
      <p className="compare-differs">
        {other === null || column === null
          ? place === 0
            ? say.onScreen
            : ''
          : sayDifferences(column, other, otherName, words, formats)}
      </p>
      {failure !== null && (
        <p role="alert" className="compare-failure">
          {sayFailure(failure, say)}
        </p>
      )}
      {column === null && failure === null && <p className="compare-note">{say.computing}</p>}
      {column !== null && !tables && (
        <ColumnStrip
          place={place}
          label={strip({ letter: letterOf(place) })}
          rows={column.picture.rows.length}
        />
      )}
      {column !== null && <ColumnFacts column={column} timestep={timestep} />}
      {place > 0 && <OwnSettings shown={shown} place={place} preset={preset} column={column} />}
      <div className="compare-ways">
        <Button
          className="small"
          onClick={() => {
            onOpen(setup, 'explore');
          }}
        >
          {say.explore}
        </Button>
        <Button
          className="small"
          onClick={() => {
            onOpen(setup, 'gradients');
          }}
        >
          {say.gradients}
        </Button>
      </div>
    </section>
  );
});

function sayFailure(
  failure: Failure,
  say: ReturnType<typeof useAllWords>['compare']['column'],
): string {
  switch (failure.kind) {
    case 'no weights':
      return say.noWeights;
    case 'equations':
      return say.equations(failure);
    case 'failed':
      return say.failed(failure);
  }
}
