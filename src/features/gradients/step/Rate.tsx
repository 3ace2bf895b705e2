import { formatNumber } from '../../../engine/formula/format-number';
import { Slider } from '../../../ui/Slider';

interface RateProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A learning rate from 0.0001 to 100, on a logarithmic line in steps of 1, 2, 5. */
export function Rate({ label, value, onChange }: RateProps) {
  const place = Math.round(Math.log10(value) * 3);
  return (
    <div className="rate">
      <span aria-hidden="true">{label}</span>
      <Slider
        label={label}
        value={place}
        least={-12}
        most={6}
        valueText={formatNumber(value)}
        onChange={(to) => {
          onChange(Number((10 ** (to / 3)).toPrecision(1)));
        }}
      />
      <span aria-hidden="true">{formatNumber(value)}</span>
    </div>
  );
}
