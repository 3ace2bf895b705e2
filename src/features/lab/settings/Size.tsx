import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { memoryOf } from './memory';

/** How large the open run's model is. */
export function Size() {
  const words = useAllWords().labSettings.panel;
  const language = useLanguage();
  const data = useLab((lab) => lab.data);
  return (
    <p className="lab-hint">
      {data !== null &&
        words.size({
          parameters: data.parameterCount,
          memory: memoryOf(data.bytes, language),
        })}
    </p>
  );
}
