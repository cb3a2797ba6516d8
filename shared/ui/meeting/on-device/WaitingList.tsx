import * as React from 'react';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { KeptCommand } from '../../../application/meetings/KeptCommand';
import type { MeetingView } from '../../../application/meetings/MeetingSession';
import { clockText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { waitingText } from '../../text/waitingText';
import { usePanelStyles } from '../panel/usePanelStyles';
import { commandName } from './commandName';

const useStyles = makeStyles({
  rows: { padding: '4px 12px', rowGap: 0 },
  row: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '8px',
    padding: '8px 0',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  icon: { flexShrink: 0, alignSelf: 'center', fontSize: '18px', color: tokens.colorNeutralForeground3 },
  name: { flexGrow: 1, minWidth: 0 },
  time: { whiteSpace: 'nowrap' },
});

/** Two or three lines; the whole text is in its place in the meeting. */
const mostCharacters = 90;

const beginningOf = (name: string): string =>
  name.length <= mostCharacters ? name : `${name.slice(0, mostCharacters - 1).trimEnd()}…`;

interface WaitingListProps {
  readonly waiting: readonly KeptCommand[];
  readonly view: MeetingView;
}

/** What is saved on the device and waits for the network, item by item. */
export const WaitingList: React.FC<WaitingListProps> = ({ waiting, view }) => {
  const styles = useStyles();
  const shared = usePanelStyles();
  const text = useText(waitingText);
  const language = useLanguage();
  const rows = waiting.filter(({ refusal }) => refusal === null);
  if (rows.length === 0) return null;
  return (
    <section className={shared.stack}>
      <h2 className={shared.strong}>{text.waitingHeading(rows.length)}</h2>
      <ul className={mergeClasses(shared.list, shared.card, styles.rows)}>
        {rows.map((command) => (
          <li key={command.id} className={styles.row}>
            <ClockRegular aria-hidden className={styles.icon} />
            <span className={styles.name}>{beginningOf(commandName(command, view, language))}</span>
            <span className={mergeClasses(shared.meta, styles.time)}>{clockText(command.at, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
