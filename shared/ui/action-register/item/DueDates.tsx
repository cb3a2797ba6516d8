import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { DueDateChange } from '../../../domain/action/dueDateHistory';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { actionPageText } from '../../text/actionPageText';
import { dayOf, dayText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { registerText } from '../../text/registerText';
import { organisationName, useOpenAction } from './actionContext';

const useStyles = makeStyles({
  now: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', marginBottom: '12px' },
  date: { ...typographyStyles.subtitle1 },
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '16px', rowGap: '8px', margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  request: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
    marginBottom: '12px',
    padding: '12px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The date that counts, every one before it with who and why, and always the first (F12). */
export const DueDates: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const register = useText(registerText);
  const language = useLanguage();
  const today = useToday();
  const { action, dueDates } = useOpenAction().file;
  const day = (date: LocalDate | null) => (date === null ? register.noDate : dayText(date, language, today));
  const moves = dueDates.filter((change) => change.from !== null);
  return (
    <Card title={text.dueTitle}>
      <div className={styles.now}>
        <span className={styles.date}>{day(action.dueDate)}</span>
        {moves.length > 0 && <span>{text.movedTimes(moves.length)}</span>}
      </div>
      <DateRequest />
      {(moves.length > 0 || action.firstDueDate !== action.dueDate) && (
        <dl className={styles.list}>
          {[...moves].reverse().map((change) => (
            <React.Fragment key={change.answer}>
              <dt>
                {day(change.from)} → {day(change.to)}
              </dt>
              <Reason change={change} />
            </React.Fragment>
          ))}
          <dt>{day(action.firstDueDate)}</dt>
          <dd className={styles.value}>{text.firstDateLabel}</dd>
        </dl>
      )}
    </Card>
  );
};

const Reason: React.FC<{ readonly change: DueDateChange }> = ({ change }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const language = useLanguage();
  const today = useToday();
  const { around } = useOpenAction();
  const asked = change.askedFor;
  const whose = asked?.voice.kind === 'speaks' ? asked.voice.organisation : change.organisation;
  const wordless = asked === null ? text.noReason : text.askedFor;
  const why = [change.why, asked?.text ?? ''].find((reason) => reason.trim() !== '') ?? wordless;
  return (
    <dd className={styles.value}>
      {why}
      <span className={styles.quiet}>
        {organisationName(around, whose)}, {dayText(dayOf(change.at), language, today)}
      </span>
    </dd>
  );
};

/** A date that is asked for stays a request until a coordinator accepts it. */
const DateRequest: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const language = useLanguage();
  const { file, around, desk, carryOut, say } = useOpenAction();
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const { action } = file;
  const { requestedDate } = action;
  if (requestedDate === null) return null;
  const accept = async () => {
    const word = {
      kind: 'edit' as const,
      text: '',
      newDate: requestedDate,
      oldDate: action.dueDate,
      changedFields: ['dueDate'],
    };
    const refused = await carryOut(() => desk.acceptDate(action), word, action.organisation);
    setRefusal(refused);
    if (refused === null) say(text.dateAccepted);
  };
  return (
    <div className={styles.request}>
      <span>
        {text.dateRequest(organisationName(around, action.organisation), dayText(requestedDate, language))}
      </span>
      {around?.me.coordinator === true && <Button onClick={() => void accept()}>{text.acceptDate}</Button>}
      <RefusalMessage refusal={refusal} />
    </div>
  );
};
