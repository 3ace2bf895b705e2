import { useAllWords } from '../../../i18n/MoreWords';
import { setWish } from '../../../stores/lab-actions';
import { useLab } from '../../../stores/lab';
import type { DataReading } from '../../../trainer/reading';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { usePartNames } from './part-names';

/** Which sample is shown: of which part, and which one of it. */
export function SamplePicker({ data }: { readonly data: DataReading }) {
  const words = useAllWords().labCharts.sample;
  const nameOf = usePartNames();
  const wish = useLab((lab) => lab.wish.sample);
  const chosen = 'part' in wish ? wish : null;
  const part = data.parts.find(({ id }) => id === (chosen?.part ?? 'validation')) ?? data.parts[0];
  if (part === undefined) return null;
  const place = chosen === null ? 0 : Math.min(chosen.place, part.count - 1);
  const step = (by: number): void => {
    const to = chosen === null ? 0 : (place + by + part.count) % part.count;
    setWish({ sample: { part: part.id, place: to } });
  };
  return (
    <div className="sample-picker">
      <Select
        label={words.part}
        choices={data.parts.map((one) => ({ id: one.id, name: nameOf(one) }))}
        selected={part.id}
        onSelect={(id) => {
          setWish({ sample: { part: id, place: 0 } });
        }}
      />
      <Button aria-label={words.before} title={words.before} onClick={() => step(-1)}>
        ‹
      </Button>
      <span className="sample-place">
        {chosen === null ? words.reading : words.place({ place: place + 1, places: part.count })}
      </span>
      <Button aria-label={words.next} title={words.next} onClick={() => step(1)}>
        ›
      </Button>
    </div>
  );
}
