import type { ReactNode } from 'react';
import { Changed } from './Changed';
import { Fingerprint } from './Fingerprint';
import { Notes } from './Notes';
import { Progress } from './Progress';
import { RunButtons } from './RunButtons';
import { Status } from './Status';
import { TaskPicker } from './TaskPicker';
import { Unfinished } from './Unfinished';
import './bar.css';

interface LabBarProps {
  /** Opens what takes a table of the visitor's own. */
  readonly onOwnData: () => void;
  /** Buttons of the page that stand at the end of the bar. */
  readonly children?: ReactNode;
}

/** The task, the run's buttons, how far it has come, and how it stands with it. */
export function LabBar({ onOwnData, children }: LabBarProps) {
  return (
    <div className="lab-bar">
      <div className="lab-bar-line">
        <TaskPicker onOwnData={onOwnData} />
        <div className="lab-run">
          <RunButtons />
          <Progress />
        </div>
        {children}
      </div>
      <div className="lab-bar-line">
        <Status />
        <Changed />
        <Fingerprint />
      </div>
      <Unfinished />
      <Notes />
    </div>
  );
}
