import { Lab } from '../features/lab/Lab';
import { readLab, withDiffers, writeLab } from '../link/lab-link';
import { touchPage } from '../stores/page';
import { useLab } from '../stores/lab';
import { labTasks } from '../tasks/lab/catalogue';
import { usualSettings } from '../trainer/run-settings';
import type { OtherPage, PageProps } from './page-contract';

const ids = labTasks.map(({ id }) => id);

function LabPage({ outs }: PageProps) {
  return <Lab outs={outs} />;
}

useLab.subscribe(touchPage);

export const labPage: OtherPage = {
  Page: LabPage,
  open: (asked) => readLab(asked, ids).problems,
  write: () => {
    const { task, settings } = useLab.getState();
    if (task === null || settings === null) return [];
    return writeLab(settings, usualSettings(task), ids[0] ?? '', null);
  },
};
void withDiffers;
