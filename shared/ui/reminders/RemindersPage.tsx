import * as React from 'react';
import type { ReminderDesk } from '../../application/reminder-desk/ReminderDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { Page } from '../parts/Page';
import { ReadScreen } from '../parts/ReadScreen';
import { useToday } from '../parts/clockContext';
import { useReading } from '../parts/useReading';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { remindersText } from '../text/remindersText';
import { AheadCard } from './AheadCard';
import { DeliveryCard } from './DeliveryCard';
import { SettingsCard } from './settings/SettingsCard';
import { TroubleCard } from './TroubleCard';
import { useReminderStyles } from './reminderStyles';

interface RemindersPageProps {
  readonly desk: ReminderDesk;
  /** Where the tab spans several forums. */
  readonly forum?: ForumKey;
  readonly focusTitle?: boolean;
}

/** Påminnelser: what did not arrive, what has been sent, what is to come, and the forum's settings (F31). */
const RemindersPage: React.FC<RemindersPageProps> = ({ desk, forum, focusTitle = false }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText);
  const read = React.useCallback(() => desk.load(), [desk]);
  const reading = useReading(read);
  const name = reading.seen?.ok === true ? { subtitle: reading.seen.value.forumName } : {};
  return (
    <Page title={text.title} focusTitle={focusTitle} {...name}>
      <ReadScreen reading={reading} text={{ ...text, none: text.unknown }}>
        {(state) => (
          <div className={styles.stack}>
            {state.deliveries !== null && (
              <>
                <Planned through={state.plannedThrough} />
                <TroubleCard state={state} forum={forum} />
                <DeliveryCard deliveries={state.deliveries} state={state} />
                <AheadCard desk={desk} forum={forum} />
              </>
            )}
            <SettingsCard desk={desk} state={state} />
          </div>
        )}
      </ReadScreen>
    </Page>
  );
};

const Planned: React.FC<{ readonly through: Parameters<typeof dayText>[0] | null }> = ({ through }) => {
  const text = useText(remindersText);
  const language = useLanguage();
  const today = useToday();
  return (
    <div>{through === null ? text.notPlanned : text.plannedThrough(dayText(through, language, today))}</div>
  );
};

export default RemindersPage;
