import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { Cause } from '../../../domain/cause/cause';
import { RouteLink } from '../../navigation/RouteLink';
import { OrganisationTag } from '../../parts/OrganisationTag';
import { useToday } from '../../parts/clockContext';
import { chainSigns } from '../../parts/signs/chainSigns';
import { effectSigns } from '../../parts/signs/effectSigns';
import { StatusWord, type Sign } from '../../parts/StatusWord';
import { actionPageText } from '../../text/actionPageText';
import { dayText, momentText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { registerText } from '../../text/registerText';
import { vocabularyText } from '../../text/vocabularyText';
import { organisationName, useOpenAction } from './actionContext';

const useStyles = makeStyles({
  chain: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: '16px',
    listStyleType: 'none',
    margin: '0 0 16px',
    padding: 0,
    '@container (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  },
  link: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '14px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  current: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: '13px 15px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  struck: { textDecorationLine: 'line-through' },
  who: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  foot: { marginTop: 'auto' },
});

interface LinkProps {
  readonly sign: Sign;
  readonly name: string;
  readonly current?: boolean;
}

const ChainLink: React.FC<LinkProps> = ({ sign, name, current, children }) => {
  const styles = useStyles();
  return (
    <li
      className={mergeClasses(styles.link, current === true && styles.current)}
      {...(current === true ? { 'aria-current': 'true' as const } : {})}
    >
      <h2 className={styles.quiet}>
        <StatusWord sign={sign} word={name} />
      </h2>
      {children}
    </li>
  );
};

/** Problem, cause, action and effect in one line, so that why an action is there is never a press away (F17). */
export const ActionChain: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  return (
    <ol className={styles.chain} aria-label={text.chainLabel}>
      <ProblemLink />
      <CauseLink />
      <ThisAction />
      <EffectLink />
    </ol>
  );
};

const ProblemLink: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const register = useText(registerText);
  const words = useText(vocabularyText);
  const { file, around } = useOpenAction();
  const { problem, action } = file;
  const place = around?.directory.places.find((each) => each.key === (problem?.place ?? action.place));
  return (
    <ChainLink sign={chainSigns.problem} name={text.problem}>
      {problem === null ? (
        <StatusWord
          sign={action.direct ? chainSigns.direct : chainSigns.missing}
          word={action.direct ? register.direct : register.noProblem}
        />
      ) : (
        <p className={styles.title}>{problem.title}</p>
      )}
      {place !== undefined && <p className={styles.quiet}>{place.name}</p>}
      {problem !== null && (
        <p className={mergeClasses(styles.quiet, styles.foot)}>
          {problem.displayId}, {words.problemStatus[problem.status].toLocaleLowerCase()}
        </p>
      )}
    </ChainLink>
  );
};

const CauseLink: React.FC = () => {
  const text = useText(actionPageText);
  const register = useText(registerText);
  const { causes, action } = useOpenAction().file;
  const styles = useStyles();
  return (
    <ChainLink sign={chainSigns.cause} name={text.causes(causes.length)}>
      {causes.map((cause) => (
        <CauseWords key={cause.id} cause={cause} />
      ))}
      {causes.length === 0 && !action.direct && (
        <StatusWord sign={chainSigns.missing} word={register.noCause} />
      )}
      {causes.length === 0 && action.direct && <p className={styles.quiet}>{text.directExplained}</p>}
    </ChainLink>
  );
};

const CauseWords: React.FC<{ readonly cause: Cause }> = ({ cause }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  const { rejected } = cause;
  return (
    <div>
      <p className={mergeClasses(styles.title, rejected && styles.struck)}>{cause.title}</p>
      <p className={styles.quiet}>
        {rejected ? `${text.rejectedCause}. ` : ''}
        {words.causePart[cause.part]}, {words.causeLevel[cause.level].toLocaleLowerCase()}.{' '}
        {words.causeSupport[cause.support]}.
      </p>
    </div>
  );
};

const ThisAction: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const { file, around } = useOpenAction();
  const { action } = file;
  const organisation = around?.directory.organisations.find((each) => each.key === action.organisation);
  const contributors = action.contributors.map((key) => organisationName(around, key)).join(', ');
  return (
    <ChainLink sign={chainSigns.action} name={text.action} current>
      {action.description !== '' && <p className={styles.title}>{action.description}</p>}
      {organisation !== undefined && (
        <span className={styles.who}>
          <OrganisationTag tag={organisation.tag} />
          {organisation.shortName}
        </span>
      )}
      <p className={styles.quiet}>{action.functionTitle === '' ? text.noFunction : action.functionTitle}</p>
      {contributors !== '' && <p className={styles.quiet}>{text.contributors(contributors)}</p>}
      {action.carriedOver > 0 && <p className={styles.quiet}>{text.carriedOver(action.carriedOver)}</p>}
      <PromisedAt />
    </ChainLink>
  );
};

const PromisedAt: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const language = useLanguage();
  const today = useToday();
  const { file, around } = useOpenAction();
  const meeting = file.promisedAt;
  if (meeting === null) return null;
  const forum = around === null ? {} : { forum: around.forum.key };
  return (
    <p className={mergeClasses(styles.quiet, styles.foot)}>
      {text.promisedAt}{' '}
      <RouteLink to={{ page: 'minutes', meeting: meeting.id, ...forum }}>
        {meeting.title}, {momentText(meeting.startsAt, language, today)}
      </RouteLink>
    </p>
  );
};

const EffectLink: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { action } = useOpenAction().file;
  const { effect, effectCheckDate, effectText, expectedEffect } = action;
  const assessed = action.status === 'effect-assessed' || action.status === 'closed';
  const when = (day: string) => (assessed ? text.effectAssessedOn(day) : text.effectCheckOn(day));
  return (
    <ChainLink sign={chainSigns.effect} name={text.effect}>
      {expectedEffect !== '' && (
        <div>
          <p className={styles.quiet}>{text.expected}</p>
          {expectedEffect}
        </div>
      )}
      {effectText !== '' && <p className={styles.title}>{effectText}</p>}
      <StatusWord sign={effectSigns[effect]} word={words.effect[effect]} />
      <p className={mergeClasses(styles.quiet, styles.foot)}>
        {effectCheckDate === null ? text.effectNotPlanned : when(dayText(effectCheckDate, language))}
      </p>
    </ChainLink>
  );
};
