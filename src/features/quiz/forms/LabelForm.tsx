import type { FormProps } from './form-props';
import { NumberedDiagram } from './NumberedDiagram';
import { PlaceForm } from './PlaceForm';

/** Places in a cell's diagram are numbered, and get their names. */
export function LabelForm({
  question,
  seed,
  answer,
  onAnswer,
  score,
  fillings,
}: FormProps<'label'>) {
  const { cell, spots, decoys } = question;
  return (
    <>
      <NumberedDiagram cellId={cell} spots={spots.map(({ at }) => at)} />
      <PlaceForm
        lefts={spots.map((_, k) => k + 1)}
        rights={[...spots, ...decoys].map(({ label }) => label)}
        seed={seed}
        placed={answer?.form === 'label' ? answer.placed : []}
        onPlace={(placed) => onAnswer({ form: 'label', placed })}
        score={score}
        fillings={fillings}
      />
    </>
  );
}
