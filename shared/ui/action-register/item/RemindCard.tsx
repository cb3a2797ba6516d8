import * as React from 'react';
import { makeStyles } from '@griffel/react';
import { Card } from '../../parts/Card';
import { SkeletonList } from '../../parts/SkeletonList';
import { useWishDesk } from '../../reminders/own/wishContext';
import { useText } from '../../text/language';
import { myRemindersText } from '../../text/myRemindersText';
import { useOpenAction } from './actionContext';

const LateForm = React.lazy(() => import('../../reminders/own/RemindForm'));

const useStyles = makeStyles({ card: { marginBottom: '16px' } });

/** A reminder of one's own of the action that is open (F30). */
export const RemindCard: React.FC<{ readonly onClose: () => void }> = ({ onClose }) => {
  const styles = useStyles();
  const text = useText(myRemindersText).remind;
  const desk = useWishDesk();
  const { file, around, say } = useOpenAction();
  const { id, displayId, title } = file.action;
  if (desk === null || around === null) return null;
  const done = (words: string, undo: () => Promise<unknown>) =>
    say(words, () => void undo().then(() => say(text.undone)));
  return (
    <Card title={text.title(displayId)} className={styles.card}>
      <React.Suspense fallback={<SkeletonList rows={2} rowHeight={40} />}>
        <LateForm
          desk={desk}
          forum={around.forum.key}
          action={id}
          title={title}
          onDone={done}
          onClose={onClose}
        />
      </React.Suspense>
    </Card>
  );
};
