import * as React from 'react';
import type { WishDesk } from '../../../application/reminder-desk/WishDesk';
import { Page } from '../../parts/Page';
import { ReadScreen } from '../../parts/ReadScreen';
import { useReading } from '../../parts/useReading';
import { useText } from '../../text/language';
import { myRemindersText } from '../../text/myRemindersText';
import { remindersText } from '../../text/remindersText';
import { useReminderStyles } from '../reminderStyles';
import { PauseCard } from './PauseCard';
import { SaidLine, useSaid } from './SaidLine';
import { WishListCard } from './WishListCard';

interface MyRemindersPageProps {
  readonly desk: WishDesk;
  readonly focusTitle?: boolean;
}

/** Mina påminnelser: pausing, and what one has asked for (F30). */
const MyRemindersPage: React.FC<MyRemindersPageProps> = ({ desk, focusTitle = false }) => {
  const styles = useReminderStyles();
  const text = useText(myRemindersText);
  const none = useText(remindersText).unknown;
  const { reading, again } = useMyReminders(desk);
  const said = useSaid(again);
  return (
    <Page title={text.title} subtitle={text.intro} focusTitle={focusTitle}>
      <SaidLine said={said} />
      <ReadScreen reading={reading} text={{ ...text, none }}>
        {(mine) => (
          <div className={styles.stack}>
            <WishListCard desk={desk} wishes={mine.wishes} said={said} />
            <PauseCard desk={desk} mine={mine} said={said} />
          </div>
        )}
      </ReadScreen>
    </Page>
  );
};

/** Read again after every change; what is shown stays until the answer has come. */
function useMyReminders(desk: WishDesk) {
  const read = React.useCallback(() => desk.load(), [desk]);
  const first = useReading(read);
  const [latest, setLatest] = React.useState<typeof first.seen>(null);
  const again = () =>
    void read().then((found) => {
      if (found.ok) setLatest(found);
    });
  return { reading: { ...first, seen: latest ?? first.seen }, again };
}

export default MyRemindersPage;
