import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { SkeletonList } from '../parts/SkeletonList';
import { SaidLine, useSaid } from '../reminders/own/SaidLine';
import { useWishDesk } from '../reminders/own/wishContext';
import { useText } from '../text/language';
import { myRemindersText } from '../text/myRemindersText';
import type { WorkItem } from './workItems';

const LateForm = React.lazy(() => import('../reminders/own/RemindForm'));

interface RemindButtonProps {
  readonly title: string;
  readonly onRemind: () => void;
}

/** Not an answer: nobody else sees it. */
export const RemindButton: React.FC<RemindButtonProps> = ({ title, onRemind }) => {
  const text = useText(myRemindersText).remind;
  if (useWishDesk() === null) return null;
  return (
    <Button appearance="subtle" icon={<AlertRegular />} aria-label={text.openNamed(title)} onClick={onRemind}>
      {text.open}
    </Button>
  );
};

interface RemindInPlaceProps {
  readonly item: WorkItem;
  readonly open: boolean;
  readonly onClose: () => void;
}

const nothingToReadAgain = (): void => undefined;

/** A reminder of one's own of an item (F30), and what was done. */
export const RemindInPlace: React.FC<RemindInPlaceProps> = ({ item, open, onClose }) => {
  const desk = useWishDesk();
  const said = useSaid(nothingToReadAgain);
  if (desk === null) return null;
  return (
    <>
      {open && (
        <React.Suspense fallback={<SkeletonList rows={2} rowHeight={40} />}>
          <LateForm
            desk={desk}
            forum={item.forum}
            action={item.row.id}
            title={item.row.title}
            onDone={said.say}
            onClose={onClose}
          />
        </React.Suspense>
      )}
      <SaidLine said={said} />
    </>
  );
};
