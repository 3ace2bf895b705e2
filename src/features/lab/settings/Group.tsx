import { useId, type ReactNode } from 'react';
import { changeDraft } from '../../../stores/lab-actions';
import { Button } from '../../../ui/Button';
import { DifferMark } from './DifferMark';
import { differencesOf } from './differences';
import type { Drafting } from './drafting';
import { partOf, type GroupId } from './groups';
import { sayGroup } from './said-settings';

interface GroupProps {
  readonly id: GroupId;
  readonly drafting: Drafting;
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together, folded up to what differs from the usual ones. */
export function Group({ id, drafting, open = false, children }: GroupProps) {
  const { draft, usual, words } = drafting;
  const summaryId = useId();
  const name = words.group[id];
  const differences = differencesOf(sayGroup(id, draft, drafting), sayGroup(id, usual, drafting));
  const differs = differences.length > 0;
  return (
    <details className="lab-group" open={open}>
      <summary aria-describedby={differs ? summaryId : undefined}>
        <h3>{name}</h3>
        <DifferMark differs={differs} />
        <span id={summaryId} className="lab-group-differs">
          {differences.map(({ name: what, now }) => `${what} ${now}`).join(' · ')}
        </span>
      </summary>
      <div className="lab-group-body">
        {children}
        <Button
          className="lab-small lab-usual"
          aria-label={words.panel.usualOf({ group: name })}
          aria-disabled={!differs}
          onClick={() => {
            if (differs) changeDraft(partOf(id, usual));
          }}
        >
          {words.panel.usual}
        </Button>
      </div>
    </details>
  );
}
