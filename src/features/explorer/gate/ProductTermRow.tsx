import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import type { Hue } from '../../../scene/hue';
import type { Entry, ProductTerm } from '../../../scene/gate/product';
import { keyOf, type LayerFigureProps } from './layer-figure';
import type { LayerNames } from './names';
import { NumberField } from './NumberField';
import { nameOfTerm, signed } from './product-words';

interface ProductTermRowProps extends Pick<LayerFigureProps, 'edited' | 'onEdit'> {
  readonly term: ProductTerm;
  readonly hue: Hue;
  readonly names: LayerNames;
  /** 0-based. */
  readonly unit: number;
  readonly known: boolean;
  readonly tables: boolean;
}

/** One summand: what it is of, its weight as a field, its value, and what comes of them. */
export function ProductTermRow(props: ProductTermRowProps) {
  const { term, hue, names, unit, known, tables, edited, onEdit } = props;
  const words = useAllWords();
  const { weight, value, scale } = term;
  const own = weight ?? value;
  const place = { parameter: own.node, index: own.index };
  const name = nameOfTerm(term, names);
  const minus = term.sign === -1 ? '−' : '';
  const of = { unit: unit + 1, gate: names.layer };
  const fieldName =
    weight === null ? names.bias(own.node, unit) : words.gate.cell.weight({ ...of, from: name });
  const isEdited = own.learned && edited.has(keyOf(place));
  const factors: readonly Entry[] = [...(weight === null ? [] : [value]), ...scale];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-edited={isEdited}>
        {own.learned ? (
          <>
            {minus}
            <NumberField
              label={isEdited ? words.gate.cell.edited({ name: fieldName }) : fieldName}
              value={own.value}
              onCommit={(changed) => {
                onEdit(place, changed, 'done');
              }}
            />
          </>
        ) : (
          `${minus}${formatNumber(own.value)}`
        )}
      </td>
      <td>{factors.map(({ value: factor }) => `× ${formatNumber(factor)}`).join(' ')}</td>
      {!tables && <td className="product-bars" />}
      <td data-hue={term.product < 0 ? 'faint' : hue} className="product-part">
        {known ? signed(term.product) : '–'}
      </td>
      {tables && <td>{known ? formatNumber(term.to) : '–'}</td>}
    </tr>
  );
}
