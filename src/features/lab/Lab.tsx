import type { ReactNode } from 'react';
import { MoreWords } from '../../i18n/MoreWords';
import { useWords } from '../../i18n/words';
import { useLab } from '../../stores/lab';
import '../../parts/page/page.css';
import './lab.css';

interface LabProps {
  /** Buttons of the page that stand beside those of this one. */
  readonly outs: ReactNode;
}

/** Where a model is trained before one's eyes. */
export function Lab(props: LabProps) {
  const words = useWords().explorer;
  const draft = useLab(({ draft }) => draft);
  const failure = useLab(({ failure }) => failure);
  if (draft === null) {
    return (
      <div className="explorer explorer-waiting">
        <p role="status">
          {failure === null ? words.opening : words.failedAtAll({ message: failure.message })}
        </p>
      </div>
    );
  }
  return (
    <MoreWords>
      <OpenLab {...props} />
    </MoreWords>
  );
}

function OpenLab({ outs }: LabProps) {
  return <div className="lab">{outs}</div>;
}
