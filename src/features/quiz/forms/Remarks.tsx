import type { Filling } from '../../../quiz/rich-text';
import type { Remark } from '../../../quiz/score';
import { RichText } from '../../../parts/rich/RichText';

interface RemarksProps {
  readonly remarks: readonly Remark[];
  readonly fillings: ReadonlyMap<string, Filling>;
}

/** What is said about an answer as a whole. */
export function Remarks({ remarks, fillings }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks">
      {remarks.map(({ why, right }, k) => (
        <li key={k} className="why" data-right={right}>
          <RichText text={why} fillings={fillings} />
        </li>
      ))}
    </ul>
  );
}
