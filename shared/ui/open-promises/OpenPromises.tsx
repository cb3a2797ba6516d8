import * as React from 'react';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { Link } from '@fluentui/react-link';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ListOpenPromises, PromiseSelection } from '../../application/actions/listOpenPromises';
import { useText } from '../text/language';
import { openPromisesText } from '../text/openPromisesText';
import { PromiseListBody } from './PromiseListBody';
import { useOpenPromises } from './useOpenPromises';

const useStyles = makeStyles({
  part: { color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px 16px' },
  heading: { ...typographyStyles.title3, margin: 0 },
  reach: { ...typographyStyles.caption1, margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  link: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
});

export interface OpenPromisesProps {
  /** Empty for the list's own name. */
  readonly heading: string;
  readonly selection: PromiseSelection;
  /** How many rows are shown at first, and more each time that more are asked for. */
  readonly rows: number;
  /** Where the forum's tab is; null shows no link. */
  readonly teamsAddress: string | null;
  readonly list: ListOpenPromises;
}

/** What the organisations of a forum have promised and not yet done, on any page and without personal data. */
export const OpenPromises: React.FC<OpenPromisesProps> = ({
  heading,
  selection,
  rows,
  teamsAddress,
  list,
}) => {
  const styles = useStyles();
  const text = useText(openPromisesText);
  const title = heading.trim() === '' ? text.heading : heading;
  return (
    <section className={styles.part} aria-label={title}>
      <div className={styles.top}>
        <h2 className={styles.heading}>{title}</h2>
        {teamsAddress !== null && (
          <Link className={styles.link} href={teamsAddress} target="_blank" rel="noreferrer">
            <OpenRegular aria-hidden />
            {text.openInTeams}
          </Link>
        )}
      </div>
      <p className={styles.reach}>{text.reach}</p>
      <Promises key={rows} name={title} selection={selection} rows={rows} list={list} />
    </section>
  );
};

interface PromisesProps extends Pick<OpenPromisesProps, 'selection' | 'rows' | 'list'> {
  readonly name: string;
}

const Promises: React.FC<PromisesProps> = ({ name, selection, rows, list }) => {
  const { state, retry, readMore } = useOpenPromises(list, selection);
  const [room, setRoom] = React.useState(rows);
  const showMore = () => {
    setRoom(room + rows);
    if (state.kind === 'loaded' && room + rows > state.list.promises.length) readMore();
  };
  return (
    <PromiseListBody
      name={name}
      state={state}
      selection={selection}
      room={room}
      onRetry={retry}
      onMore={showMore}
    />
  );
};
