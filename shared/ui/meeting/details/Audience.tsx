import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { contactsOn } from '../../../domain/organisation/speakers';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { detailsText } from '../../text/detailsText';
import { useText } from '../../text/language';
import { organisationIn } from '../organisationIn';
import { useDetails } from './detailsContext';

const useStyles = makeStyles({
  name: { margin: 0, color: tokens.colorNeutralForeground2 },
  who: { margin: '0 0 12px', overflowWrap: 'anywhere' },
  line: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

type Reach = 'account' | 'mail' | 'nobody';

/** An account counts for the whole organisation: whoever has one reads what the forum's groups read. */
function useReach(): (organisation: OrganisationKey) => Reach {
  const { view, forum } = useDetails();
  const today = useToday();
  const contacts = contactsOn(view.directory.contacts, today, forum);
  return (organisation) => {
    const own = contacts.filter((contact) => contact.organisation === organisation);
    if (own.some(({ channel }) => channel !== 'mail')) return 'account';
    return own.length > 0 ? 'mail' : 'nobody';
  };
}

/** Who will see what, before anything is sent or shown (F36). */
export const Audience: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { view, forum } = useDetails();
  const reach = useReach();
  const members = view.directory.forums.find(({ key }) => key === forum)?.members ?? [];
  const names = (wanted: Reach) =>
    members
      .filter((organisation) => reach(organisation) === wanted)
      .map((organisation) => organisationIn(view.directory, organisation).shortName)
      .join(', ');
  const groups: readonly (readonly [string, string])[] = [
    [text.audienceAccounts, names('account')],
    [text.audienceMail, names('mail')],
    [text.audienceNobody, names('nobody')],
  ];
  return (
    <Card title={text.audience}>
      {groups
        .filter(([, who]) => who !== '')
        .map(([name, who]) => (
          <React.Fragment key={name}>
            <p className={styles.name}>{name}</p>
            <p className={styles.who}>{who}</p>
          </React.Fragment>
        ))}
      <p className={styles.line}>{text.audienceNotes}</p>
      <p className={styles.line}>{text.audienceRecord}</p>
    </Card>
  );
};
