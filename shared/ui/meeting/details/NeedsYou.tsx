import * as React from 'react';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { LinkDismissRegular } from '@fluentui/react-icons/svg/link-dismiss';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MeetingView } from '../../../application/meetings/MeetingSession';
import type { Action } from '../../../domain/action/action';
import { RouteLink } from '../../navigation/RouteLink';
import { Card } from '../../parts/Card';
import { StatusWord, type Sign } from '../../parts/StatusWord';
import { detailsText } from '../../text/detailsText';
import { useText } from '../../text/language';
import type { DetailsText } from '../../text/sv/details';
import type { MissingSubstitute } from '../../../domain/organisation/missingSubstitutes';
import { organisationIn } from '../organisationIn';
import { useDetails } from './detailsContext';
import type { Preparation } from './preparation';

const useStyles = makeStyles({
  // The coordinator's own list; the printed papers go round the table.
  card: { '@media print': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
    '& span': { whiteSpace: 'normal' },
  },
  rows: { ...typographyStyles.caption1, listStyleType: 'none', margin: '2px 0 0', padding: '0 0 0 24px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Need {
  readonly sign: Sign;
  readonly words: string;
  /** The rows behind it. */
  readonly actions: readonly Action[];
}

const mostNamed = 2;

const signs = {
  person: { Icon: PersonQuestionMarkRegular, tone: 'warning' },
  silent: { Icon: HourglassRegular, tone: 'neutral' },
  ground: { Icon: LinkDismissRegular, tone: 'warning' },
  date: { Icon: CalendarRegular, tone: 'neutral' },
  time: { Icon: ClockAlarmRegular, tone: 'warning' },
} satisfies Record<string, Sign>;

/** What cannot wait until everybody sits there: nobody to speak, no answer, no cause, no date, no time. */
function needsOf(preparation: Preparation, view: MeetingView, text: DetailsText): readonly Need[] {
  const { missing, unanswered, withoutGround, withoutDate, dateRequests } = preparation;
  const names = (why: MissingSubstitute['why']) =>
    missing
      .filter((each) => each.why === why)
      .map(({ organisation }) => organisationIn(view.directory, organisation).shortName);
  const people = [
    ...personNeeds(names('no-contact'), text.noContact, text.manyNoContact),
    ...personNeeds(names('no-substitute'), text.noSubstitute, text.manyNoSubstitute),
  ];
  const over = preparation.minutesPlanned - preparation.minutesLong;
  const time = over > 0 ? [{ sign: signs.time, words: text.tooLong(over), actions: [] }] : [];
  const rows: readonly Need[] = [
    { sign: signs.silent, words: text.unanswered(unanswered.length), actions: unanswered },
    { sign: signs.date, words: text.dateRequests(dateRequests.length), actions: dateRequests },
    { sign: signs.ground, words: text.withoutCause(withoutGround.length), actions: withoutGround },
    { sign: signs.date, words: text.withoutDate(withoutDate.length), actions: withoutDate },
  ];
  return [...people, ...time, ...rows.filter(({ actions }) => actions.length > 0)];
}

/** A few are named one by one; many are counted, with their names in the same line. */
function personNeeds(
  names: readonly string[],
  one: (name: string) => string,
  many: (count: number, names: string) => string,
): readonly Need[] {
  const words = names.length <= mostNamed ? names.map(one) : [many(names.length, names.join(', '))];
  return words.map((said) => ({ sign: signs.person, words: said, actions: [] }));
}

export const NeedsYou: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { view, forum, mayEdit, preparation } = useDetails();
  if (!mayEdit) return null;
  const needs = needsOf(preparation, view, text);
  return (
    <Card title={text.needsYou} className={styles.card}>
      {needs.length === 0 && <p className={styles.quiet}>{text.nothingNeedsYou}</p>}
      <ul className={styles.list}>
        {needs.map(({ sign, words, actions }) => (
          <li key={words} className={styles.item}>
            <StatusWord sign={sign} word={words} />
            {actions.length > 0 && (
              <ul className={styles.rows}>
                {actions.map((action) => (
                  <li key={action.id}>
                    <RouteLink to={{ page: 'action', action: action.id, forum }}>{action.title}</RouteLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};
