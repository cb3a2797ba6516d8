import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import type { ForumSetting } from '../../../application/reminder-desk/ReminderDesk';
import {
  defaultOf,
  mostOf,
  type SettingName,
  type SettingValue,
} from '../../../domain/reminders/reminderSettings';
import type { SettingFault } from '../../../domain/reminders/settingsDraft';
import { PlainCheckbox } from '../../parts/PlainCheckbox';
import { useText } from '../../text/language';
import { reminderSettingsText } from '../../text/reminderSettingsText';
import { remindersText } from '../../text/remindersText';
import { useReminderStyles } from '../reminderStyles';
import { hasAmount, sideOf } from './settingGroups';
import type { SettingsInHand } from './useSettings';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr)',
    columnGap: '16px',
    rowGap: '4px',
    alignItems: 'center',
    '@container (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  amount: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  number: { width: '84px', minWidth: 0 },
});

interface SettingLineProps {
  readonly setting: ForumSetting;
  readonly inHand: SettingsInHand;
  readonly mayEdit: boolean;
}

/** One setting: on or off, its number, and how it stands where a forum says nothing. */
export const SettingLine: React.FC<SettingLineProps> = ({ setting, inHand, mayEdit }) => {
  const styles = useStyles();
  const shared = useReminderStyles();
  const { names } = useText(reminderSettingsText);
  const { name } = setting;
  const typed = inHand.typedOf(setting);
  return (
    <li className={shared.item}>
      <div className={styles.line}>
        {mayEdit ? (
          <PlainCheckbox
            label={names[name]}
            checked={typed.on}
            onChange={(on) => inHand.type(name, { ...typed, on })}
          />
        ) : (
          <span>{names[name]}</span>
        )}
        {mayEdit ? (
          <Amount setting={setting} inHand={inHand} />
        ) : (
          <InWords name={name} value={setting.value} />
        )}
        <Standard setting={setting} inHand={inHand} mayEdit={mayEdit} />
      </div>
    </li>
  );
};

const Amount: React.FC<Omit<SettingLineProps, 'mayEdit'>> = ({ setting, inHand }) => {
  const styles = useStyles();
  const text = useText(reminderSettingsText);
  const { name } = setting;
  const typed = inHand.typedOf(setting);
  const wrong = useFaultWords(inHand.faults.get(name));
  if (!hasAmount(name)) return <span />;
  const unit = text.unit(defaultOf(name).unit, Number(typed.amount), sideOf(name));
  return (
    <Field {...(wrong === null ? {} : { validationMessage: wrong })}>
      <div className={styles.amount}>
        <Input
          type="number"
          min={0}
          max={mostOf(name)}
          step={1}
          className={styles.number}
          aria-label={text.number(text.names[name], unit)}
          value={typed.amount}
          disabled={!typed.on}
          onChange={(_event, { value }) => inHand.type(name, { ...typed, amount: value })}
        />
        <span aria-hidden>{unit}</span>
      </div>
    </Field>
  );
};

function useFaultWords(fault: SettingFault | undefined): string | null {
  const text = useText(remindersText).settings;
  if (fault === undefined) return null;
  return fault.kind === 'no-hours-left' ? text.noHoursLeft : text.notANumber(fault.most);
}

/** `14 dagar före`, `kl. 8`, `på`. */
function useWordsOf(): (name: SettingName, value: SettingValue) => string {
  const { on: onWord, off } = useText(remindersText).settings;
  const text = useText(reminderSettingsText);
  return (name, { on, amount }) => {
    const { unit } = defaultOf(name);
    if (!on) return off;
    if (!hasAmount(name)) return onWord;
    return unit === 'o-clock' ? text.oClock(amount) : `${amount} ${text.unit(unit, amount, sideOf(name))}`;
  };
}

const InWords: React.FC<{ readonly name: SettingName; readonly value: SettingValue }> = ({ name, value }) => {
  const wordsOf = useWordsOf();
  return <span>{wordsOf(name, value)}</span>;
};

/** The standard in words; where the forum differs, with the way back to it. */
const Standard: React.FC<SettingLineProps> = ({ setting, inHand, mayEdit }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText).settings;
  const { names } = useText(reminderSettingsText);
  const wordsOf = useWordsOf();
  const { name, standard } = setting;
  const typed = inHand.typedOf(setting);
  const differs = typed.on !== standard.on || (hasAmount(name) && typed.amount !== String(standard.amount));
  return (
    <span className={styles.row}>
      <span className={styles.meta}>{text.standard(wordsOf(name, standard))}</span>
      {differs && !mayEdit && <span className={styles.meta}>{text.own}</span>}
      {differs && mayEdit && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.resetNamed(names[name])}
          onClick={() => inHand.type(name, { on: standard.on, amount: String(standard.amount) })}
        >
          {text.reset}
        </Button>
      )}
    </span>
  );
};
