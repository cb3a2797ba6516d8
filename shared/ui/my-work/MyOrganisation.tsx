import * as React from 'react';
import { makeStyles } from '@griffel/react';
import type { MyWork } from '../../application/my-work/loadMyWork';
import { isOverdue } from '../../domain/action/actionFacts';
import type { Contact } from '../../domain/organisation/contact';
import { answersFor } from '../../domain/organisation/answersFor';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { writeFilter } from '../action-register/registerFilter';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import type { MyWorkState } from './useMyWork';
import { itemsToAnswer, myItems } from './workItems';

const useStyles = makeStyles({
  line: { margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
});

/** Who answers for the whole organisation sees all its promises here, so they can be counted. */
const answersForAll = ({ role }: Contact): boolean => role === 'contact-person' || role === 'coordinator';

/** My organisation's promises, with the way to all of them in each forum. */
export const MyOrganisation: React.FC<{ readonly work: MyWorkState }> = ({ work }) => {
  const { whole } = work;
  if (whole?.ok !== true) return null;
  const organisations = [...new Set(whole.value.contacts.map(({ organisation }) => organisation))];
  return (
    <>
      {organisations.map((key) => (
        <OrganisationCard key={key} organisation={key} work={work} mine={whole.value} />
      ))}
    </>
  );
};

interface OrganisationCardProps {
  readonly organisation: OrganisationKey;
  readonly work: MyWorkState;
  readonly mine: MyWork;
}

const OrganisationCard: React.FC<OrganisationCardProps> = ({ organisation, work, mine }) => {
  const styles = useStyles();
  const text = useText(myWorkText);
  const { contacts, directory } = mine;
  const name = directory.organisations.find((each) => each.key === organisation)?.shortName ?? organisation;
  const whole = contacts.filter((each) => each.organisation === organisation).every(answersForAll);
  const query = writeFilter({ organisation });
  return (
    <Card title={text.organisation(name)}>
      {whole && <Counts organisation={organisation} work={work} mine={mine} />}
      <ul className={styles.list}>
        <li>
          <RouteLink to={{ page: 'actions', query }}>{text.showAllForums}</RouteLink>
        </li>
        {work.parts
          .filter(({ kind }) => kind === 'loaded')
          .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
          .map((part) => (
            <li key={part.forum}>
              <RouteLink to={{ page: 'actions', query, forum: part.forum }}>
                {text.showAll(part.name)}
              </RouteLink>
            </li>
          ))}
      </ul>
    </Card>
  );
};

const Counts: React.FC<OrganisationCardProps> = ({ organisation, work, mine }) => {
  const styles = useStyles();
  const text = useText(myWorkText);
  const today = useToday();
  const own = answersFor(mine.directory.organisations, organisation, today);
  const items = [...itemsToAnswer(work.parts), ...myItems(work.parts)].filter(({ row }) =>
    own.includes(row.organisation),
  );
  const forums = new Set(items.map(({ forum }) => forum)).size;
  const late = items.filter(({ row }) => isOverdue(row, today)).length;
  const waiting = items.filter(({ row }) => row.confirmation === 'waiting').length;
  const sentences = [
    text.organisationOpen(items.length, forums),
    late === 0 ? '' : text.organisationLate(late),
    waiting === 0 ? '' : text.organisationWaiting(waiting),
  ];
  return <p className={styles.line}>{sentences.filter((each) => each !== '').join(' ')}</p>;
};
