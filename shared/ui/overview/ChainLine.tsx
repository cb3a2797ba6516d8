import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ChainCounts, GapLine } from '../../application/overview/OverviewDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter, type RegisterFilter } from '../action-register/registerFilter';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { chainSigns } from '../parts/signs/chainSigns';
import { StatusWord, type Sign } from '../parts/StatusWord';
import { useText } from '../text/language';
import { overviewText } from '../text/overviewText';

const useStyles = makeStyles({
  chain: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    listStyleType: 'none',
    margin: '0 0 16px',
    padding: 0,
    '@media (max-width: 640px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', rowGap: '12px' },
  },
  link: { position: 'relative', textAlign: 'center', overflowWrap: 'anywhere' },
  whole: { display: 'block', textAlign: 'center' },
  figure: {
    ...typographyStyles.title2,
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  /** Drawn from the figure before to this one; what is missing is said in the lines below. */
  joint: {
    position: 'absolute',
    top: '18px',
    left: '-22%',
    width: '44%',
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 640px)': { display: 'none' },
  },
  broken: { borderTop: `2px dashed ${tokens.colorStatusWarningForeground3}` },
});

/** The lines that tell of a break before each link. */
const breaks: Readonly<Record<'cause' | 'action' | 'effect', readonly GapLine['gap'][]>> = {
  cause: ['problem-without-cause'],
  action: ['cause', 'cause-without-action', 'problem-without-action', 'only-rejected-causes'],
  effect: ['effect', 'check', 'check-passed'],
};

interface LinkOfChain {
  readonly name: 'problem' | 'cause' | 'action' | 'effect';
  readonly sign: Sign;
  readonly count: number;
  readonly word: (rows: number) => string;
  readonly filter: RegisterFilter | null;
}

interface ChainLineProps {
  readonly chain: ChainCounts;
  readonly gaps: readonly GapLine[];
  readonly forum: ForumKey | undefined;
}

/** Actions open their rows; problems and causes are named in the lines below where a link is missing. */
export const ChainLine: React.FC<ChainLineProps> = ({ chain, gaps, forum }) => {
  const styles = useStyles();
  const { words } = useText(overviewText).chain;
  const missing = new Set<GapLine['gap']>(gaps.map(({ gap }) => gap));
  const links: readonly LinkOfChain[] = [
    { name: 'problem', sign: chainSigns.problem, count: chain.problems, word: words.problems, filter: null },
    { name: 'cause', sign: chainSigns.cause, count: chain.causes, word: words.causes, filter: null },
    { name: 'action', sign: chainSigns.action, count: chain.open, word: words.open, filter: {} },
    {
      name: 'effect',
      sign: chainSigns.effect,
      count: chain.carriedOut,
      word: words.carriedOut,
      filter: { gap: 'effect' },
    },
  ];
  return (
    <ul className={styles.chain}>
      {links.map((link) => (
        <li key={link.name} className={styles.link}>
          <Joint link={link.name} missing={missing} />
          <Figure link={link} forum={forum} />
        </li>
      ))}
    </ul>
  );
};

interface JointProps {
  readonly link: LinkOfChain['name'];
  readonly missing: ReadonlySet<GapLine['gap']>;
}

const Joint: React.FC<JointProps> = ({ link, missing }) => {
  const styles = useStyles();
  if (link === 'problem') return null;
  const broken = breaks[link].some((gap) => missing.has(gap));
  return <span aria-hidden className={mergeClasses(styles.joint, broken && styles.broken)} />;
};

interface FigureProps {
  readonly link: LinkOfChain;
  readonly forum: ForumKey | undefined;
}

const Figure: React.FC<FigureProps> = ({ link: { sign, count, word, filter }, forum }) => {
  const styles = useStyles();
  const { amount } = useText(overviewText).chain;
  const content = (
    <>
      <span className={styles.figure}>{amount(count)}</span>{' '}
      <StatusWord sign={sign} word={word(count)} wraps />
    </>
  );
  return filter === null ? (
    content
  ) : (
    <RouteLink
      to={{ page: 'actions', query: writeFilter(filter), ...inForum(forum) }}
      className={styles.whole}
    >
      {content}
    </RouteLink>
  );
};
