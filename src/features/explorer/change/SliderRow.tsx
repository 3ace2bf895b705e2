import { Slider, type SliderProps } from '../../../ui/Slider';

/** A slider between its name and its value. */
export function SliderRow(props: SliderProps) {
  return (
    <div className="change-size">
      <span aria-hidden="true">{props.label}</span>
      <Slider {...props} />
      <span aria-hidden="true">{props.valueText}</span>
    </div>
  );
}
