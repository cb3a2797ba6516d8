import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { LiveFigures } from '../../application/overview/OverviewDesk';
import type { DirectoryContent } from '../../application/ports/Directory';
import { waitKinds, type WaitKind, type Waits } from '../../domain/action/waiting';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { writeFilter } from '../action-register/registerFilter';
import { organisationIn } from '../meeting/organisationIn';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { OrganisationTag } from '../parts/OrganisationTag';
import { useText } from '../text/language';
import { overviewText } from '../text/overviewText';

const useStyles = makeStyles({
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '2px',
    minHeight: '44px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  name: { flexGrow: 1, flexBasis: '140px', minWidth: 0, overflowWrap: 'anywhere' },
  total: { fontWeight: tokens.fontWeightSemibold },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: '12px',
    marginLeft: 'auto',
  },
});

/** Those with most that waits come first; the rest are asked for. */
const mostShown = 8;

interface WaitsCardProps {
  readonly waits: LiveFigures['waits'];
  readonly directory: Pick<DirectoryContent, 'organisations'>;
  readonly forum: ForumKey | undefined;
}

/** What lies with each organisation; every number opens its rows, and the columns add up to the last line. */
export const WaitsCard: React.FC<WaitsCardProps> = ({ waits, directory, forum }) => {
  const styles = useStyles();
  const text = useText(overviewText).waits;
  const [whole, setWhole] = React.useState(false);
  const many = waits.organisations.length > mostShown;
  return (
    <Card title={text.title}>
      <p className={styles.hint}>{waits.organisations.length === 0 ? text.nothing : text.hint}</p>
      {waits.organisations.length > 0 && (
        <ul className={styles.list}>
          {waits.organisations.slice(0, whole ? undefined : mostShown).map((one) => {
            const { shortName, tag } = organisationIn(directory, one.organisation);
            return (
              <li key={one.organisation} className={styles.line}>
                <OrganisationTag tag={tag} />
                <span className={styles.name}>{shortName}</span>
                <Counts waits={one} organisation={one.organisation} forum={forum} />
              </li>
            );
          })}
          <li className={styles.line}>
            <span className={`${styles.name} ${styles.total}`}>{text.total}</span>
            <Counts waits={waits.total} forum={forum} />
          </li>
        </ul>
      )}
      {many && (
        <Button size="small" appearance="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? text.showFewer : text.showAll(waits.organisations.length)}
        </Button>
      )}
    </Card>
  );
};

interface CountsProps {
  readonly waits: Waits;
  readonly organisation?: OrganisationKey;
  readonly forum: ForumKey | undefined;
}

const Counts: React.FC<CountsProps> = ({ waits, organisation, forum }) => {
  const styles = useStyles();
  const text = useText(overviewText).waits;
  const query = (state: WaitKind): string =>
    writeFilter({ state, ...(organisation === undefined ? {} : { organisation }) });
  return (
    <span className={styles.counts}>
      {waitKinds
        .filter((kind) => waits[kind] > 0)
        .map((kind) => (
          <RouteLink key={kind} to={{ page: 'actions', query: query(kind), ...inForum(forum) }}>
            {text.kinds[kind](waits[kind])}
          </RouteLink>
        ))}
    </span>
  );
};
