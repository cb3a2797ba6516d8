import * as React from 'react';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Action } from '../../../domain/action/action';
import {
  promisesByOrganisation,
  type OrganisationPromises,
} from '../../../domain/meeting/promisesByOrganisation';
import { StandingCell } from '../../action-register/StandingCell';
import { RouteLink } from '../../navigation/RouteLink';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { DueDate } from '../../parts/DueDate';
import { OrganisationTag } from '../../parts/OrganisationTag';
import { commonText } from '../../text/commonText';
import { detailsText } from '../../text/detailsText';
import { useText } from '../../text/language';
import { organisationIn } from '../organisationIn';
import { useDetails } from './detailsContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, '@media print': { breakInside: 'avoid' } },
  toggle: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    minHeight: '44px',
    padding: '6px 0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
  name: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: 0, overflowWrap: 'anywhere' },
  count: { marginLeft: 'auto', color: tokens.colorNeutralForeground2 },
  // Closed on the screen, but whole on paper.
  closed: { display: 'none', '@media print': { display: 'block', listStyleType: 'none', padding: 0 } },
  promise: { padding: '6px 0 10px 32px', overflowWrap: 'anywhere' },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  words: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What each organisation has promised, those that need talk first; everything is printed, open or not. */
export const Promises: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const today = useToday();
  const { preparation } = useDetails();
  const groups = promisesByOrganisation(preparation.promises, today);
  return (
    <Card title={text.promises}>
      {groups.length === 0 && <p className={styles.quiet}>{text.noPromises}</p>}
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group key={group.organisation} group={group} />
        ))}
      </ul>
    </Card>
  );
};

interface GroupProps {
  readonly group: OrganisationPromises<Action>;
}

const Group: React.FC<GroupProps> = ({ group }) => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { view, preparation } = useDetails();
  const [open, setOpen] = React.useState(false);
  const { name, tag } = organisationIn(view.directory, group.organisation);
  return (
    <li className={styles.group}>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.name}>
          {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          <OrganisationTag tag={tag} />
          {name}
        </span>
        <span className={styles.count}>{text.promisesOf(group.actions.length, group.exceptions)}</span>
      </button>
      <ul className={open ? styles.list : styles.closed}>
        {group.actions.map((action) => (
          <PromiseLine key={action.id} action={action} answered={!preparation.unanswered.includes(action)} />
        ))}
      </ul>
    </li>
  );
};

const PromiseLine: React.FC<{ readonly action: Action; readonly answered: boolean }> = (props) => {
  const { action, answered } = props;
  const styles = useStyles();
  const text = useText(detailsText);
  const common = useText(commonText);
  const { forum, view } = useDetails();
  const pending = view.pending.get(action.id) ?? 0;
  return (
    <li className={styles.promise}>
      <RouteLink to={{ page: 'action', action: action.id, forum }}>{action.title}</RouteLink>
      <span className={styles.words}>
        <StandingCell action={action} />
        <span>{answered ? text.answered : text.notAnswered}</span>
        {pending > 0 && <span>{common.pendingAnswers(pending)}</span>}
      </span>
      <span className={styles.meta}>
        {action.displayId}, <DueDate due={action.dueDate} first={action.firstDueDate} named="within" />
      </span>
      {action.lastWord !== null && action.lastWord.text !== '' && (
        <span className={styles.meta}>”{action.lastWord.text}”</span>
      )}
    </li>
  );
};
