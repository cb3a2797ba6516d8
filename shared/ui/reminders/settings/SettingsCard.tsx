import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { ForumReminderState, ReminderDesk } from '../../../application/reminder-desk/ReminderDesk';
import { Card } from '../../parts/Card';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { RestoredLine } from '../../parts/RestoredLine';
import { commonText } from '../../text/commonText';
import { useText } from '../../text/language';
import { reminderSettingsText } from '../../text/reminderSettingsText';
import { remindersText } from '../../text/remindersText';
import { settingGroups } from '../../text/sv/reminderSettings';
import { useReminderStyles } from '../reminderStyles';
import { SettingLine } from './SettingLine';
import { settingsIn } from './settingGroups';
import { useSettings, type SettingsInHand } from './useSettings';

interface SettingsCardProps {
  readonly desk: ReminderDesk;
  readonly state: ForumReminderState;
}

/** Every rule of the forum's reminders, on or off, with its days and the standard beside; others than coordinators read. */
export const SettingsCard: React.FC<SettingsCardProps> = ({ desk, state }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText).settings;
  const inHand = useSettings(desk, state.settings);
  const { mayEdit } = state;
  return (
    <Card title={text.title}>
      <p className={styles.hint}>
        {text.intro} {!mayEdit && text.readOnly}
      </p>
      <form
        className={styles.stack}
        noValidate
        aria-label={text.title}
        onSubmit={(event) => {
          event.preventDefault();
          if (!inHand.saving) inHand.save();
        }}
      >
        {mayEdit && <RestoredLine restored={inHand.restored} />}
        {settingGroups.map((group) => (
          <Group key={group} group={group} inHand={inHand} mayEdit={mayEdit} />
        ))}
        {mayEdit && <Saving inHand={inHand} />}
      </form>
    </Card>
  );
};

interface GroupProps {
  readonly group: (typeof settingGroups)[number];
  readonly inHand: SettingsInHand;
  readonly mayEdit: boolean;
}

const Group: React.FC<GroupProps> = ({ group, inHand, mayEdit }) => {
  const styles = useReminderStyles();
  const { groups } = useText(reminderSettingsText);
  return (
    <section aria-label={groups[group]}>
      <h3 className={styles.heading}>{groups[group]}</h3>
      <ul className={styles.list}>
        {settingsIn[group].flatMap((name) => {
          const setting = inHand.settings.find((one) => one.name === name);
          return setting === undefined
            ? []
            : [<SettingLine key={name} setting={setting} inHand={inHand} mayEdit={mayEdit} />];
        })}
      </ul>
    </section>
  );
};

const Saving: React.FC<{ readonly inHand: SettingsInHand }> = ({ inHand }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText).settings;
  const { undo } = useText(commonText);
  const { saving, refusal, outcome } = inHand;
  return (
    <div>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={saving}>
          {saving ? text.saving : text.save}
        </Button>
        <span role="status">
          <OutcomeWords outcome={outcome} />
        </span>
        {outcome?.kind === 'saved' && (
          <Button size="small" appearance="subtle" disabledFocusable={saving} onClick={inHand.undo}>
            {undo}
          </Button>
        )}
      </div>
      <RefusalMessage refusal={refusal} />
    </div>
  );
};

const OutcomeWords: React.FC<Pick<SettingsInHand, 'outcome'>> = ({ outcome }) => {
  const text = useText(remindersText).settings;
  if (outcome === null) return null;
  if (outcome.kind === 'saved') return <>{text.saved(outcome.amount)}</>;
  const words = { wrong: text.wrong, nothing: text.nothingChanged, undone: text.undone };
  return <>{words[outcome.kind]}</>;
};
