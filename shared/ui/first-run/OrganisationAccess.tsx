import * as React from 'react';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { PeopleCheckmarkRegular } from '@fluentui/react-icons/svg/people-checkmark';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumAtAGlance } from '../../application/overview/OverviewDesk';
import type { ContactChannel } from '../../domain/organisation/contact';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { contactsOn } from '../../domain/organisation/speakers';
import { organisationIn } from '../meeting/organisationIn';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { OrganisationTag } from '../parts/OrganisationTag';
import { StatusWord, type Sign } from '../parts/StatusWord';
import { firstRunText } from '../text/firstRunText';
import { useText } from '../text/language';

const useStyles = makeStyles({
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    padding: '4px 0',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '36px',
  },
  name: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
});

const signs: Record<ContactChannel, Sign> = {
  teams: { Icon: PeopleCheckmarkRegular, tone: 'neutral' },
  guest: { Icon: PeopleCheckmarkRegular, tone: 'neutral' },
  mail: { Icon: MailRegular, tone: 'neutral' },
};
const lacking: Sign = { Icon: WarningFilled, tone: 'warning' };

/** Each member, and by which way it gets to what it has promised. */
export const OrganisationAccess: React.FC<{ readonly seen: ForumAtAGlance }> = ({ seen }) => {
  const styles = useStyles();
  const text = useText(firstRunText).organisations;
  const members = seen.forum?.members ?? [];
  return (
    <Card title={text.title}>
      <p className={styles.hint}>{members.length === 0 ? text.none : text.hint}</p>
      <ul className={styles.list}>
        {members.map((member) => (
          <Member key={member} seen={seen} member={member} />
        ))}
      </ul>
    </Card>
  );
};

interface MemberProps {
  readonly seen: ForumAtAGlance;
  readonly member: OrganisationKey;
}

const Member: React.FC<MemberProps> = ({ seen, member }) => {
  const styles = useStyles();
  const text = useText(firstRunText).organisations;
  const today = useToday();
  const { name, tag } = organisationIn(seen.directory, member);
  const contacts = seen.forum === null ? [] : contactsOn(seen.directory.contacts, today, seen.forum.key);
  const contact = contacts.find(({ organisation }) => organisation === member);
  return (
    <li className={styles.line}>
      <OrganisationTag tag={tag} />
      <span className={styles.name}>{name}</span>
      <StatusWord
        sign={contact === undefined ? lacking : signs[contact.channel]}
        word={contact === undefined ? text.noContact : text.channels[contact.channel]}
      />
    </li>
  );
};
