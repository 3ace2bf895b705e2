import { useEffect } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { leavePresenter, setHelp, usePresenter } from '../../stores/presenter';
import { Button } from '../../ui/Button';

/** How long the line stays, in milliseconds. */
const STAY = 6000;

/** The keys, and the way out for those without any; fades, and comes back with `?`, a moved mouse or a touch. */
export function HelpLine() {
  const words = useAllWords().teach.presenter;
  const help = usePresenter((presenter) => presenter.help);
  useEffect(() => {
    if (!help) return undefined;
    const timer = window.setTimeout(() => setHelp(false), STAY);
    return () => {
      window.clearTimeout(timer);
    };
  }, [help]);
  return (
    <div className="presenter-help" data-shown={help}>
      <p>{words.keys}</p>
      <Button onClick={leavePresenter}>{words.leave}</Button>
    </div>
  );
}
