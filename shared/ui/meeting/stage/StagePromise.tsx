import * as React from 'react';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { mergeClasses } from '@griffel/react';
import type { Action } from '../../../domain/action/action';
import { standingOf } from '../../../domain/action/standing';
import { useToday } from '../../parts/clockContext';
import { standingSigns } from '../../parts/signs/standingSigns';
import { StatusWord, type Sign } from '../../parts/StatusWord';
import { dayOf, dayText, nearDayText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { panelText } from '../../text/panelText';
import { stageText } from '../../text/stageText';
import { hourWordsText } from '../../text/hourWordsText';
import { organisationIn } from '../organisationIn';
import { useStage } from './StageContext';
import { useStageStyles } from './useStageStyles';

/** One promise, readable across a room; problem, cause and the latest answer beneath (F9). */
export const StagePromise: React.FC<{ readonly action: Action }> = ({ action }) => {
  const styles = useStageStyles();
  const text = useText(stageText);
  const { view, forum } = useStage();
  const { directory } = view;
  const forumName = directory.forums.find(({ key }) => key === forum)?.name ?? forum;
  return (
    <>
      <main className={styles.main}>
        <div className={styles.row}>
          <span className={styles.strong}>{organisationIn(directory, action.organisation).name}</span>
          <span className={styles.quiet}>{text.promisedIn(action.displayId, forumName)}</span>
        </div>
        <h1 className={styles.large}>{action.title}</h1>
        <StageDates action={action} />
      </main>
      <StageGrounds action={action} />
    </>
  );
};

const StageDates: React.FC<{ readonly action: Action }> = ({ action }) => {
  const styles = useStageStyles();
  const text = useText(stageText);
  const panel = useText(panelText);
  const words = useText(hourWordsText);
  const language = useLanguage();
  const today = useToday();
  const { kind, daysLate } = standingOf(action, today);
  const late = daysLate > 0 ? ` ${panel.overdueDays(daysLate)}` : '';
  const { dueDate, firstDueDate } = action;
  return (
    <div className={mergeClasses(styles.row, styles.medium)}>
      {kind !== 'none' && <StatusWord sign={standingSigns[kind]} word={`${words.standing[kind]}${late}`} />}
      {dueDate !== null && (
        <span className={styles.quiet}>
          {text.due(dayText(dueDate, language, today))}
          {firstDueDate !== null &&
            firstDueDate !== dueDate &&
            ` ${text.firstDue(dayText(firstDueDate, language, today))}`}
        </span>
      )}
    </div>
  );
};

const StageGrounds: React.FC<{ readonly action: Action }> = ({ action }) => {
  const styles = useStageStyles();
  const text = useText(stageText);
  const { problems, causes } = useStage().view.room;
  const problem = problems.find(({ id }) => id === action.problem);
  const cause = causes.find(({ id }) => action.causes.includes(id));
  return (
    <section className={styles.grounds}>
      <dl className={styles.columns} style={{ margin: 0 }}>
        <Ground Icon={FlagRegular} name={text.problem} value={problem?.title ?? text.noneChosen} />
        <Ground
          Icon={LinkRegular}
          name={text.cause}
          value={cause?.title ?? (action.direct ? text.direct : text.noneChosen)}
        />
        <LatestAnswer word={action.lastWord} />
      </dl>
    </section>
  );
};

const LatestAnswer: React.FC<{ readonly word: Action['lastWord'] }> = ({ word }) => {
  const text = useText(stageText);
  const words = useText(hourWordsText);
  const language = useLanguage();
  const today = useToday();
  if (word === null) return <Ground Icon={MailRegular} name={text.noAnswer} value="–" />;
  const day = nearDayText(dayOf(word.at), language, today);
  const said = word.text === '' ? words.answerKind[word.kind] : word.text;
  return <Ground Icon={MailRegular} name={text.lastAnswer(day)} value={said} />;
};

interface GroundProps {
  readonly Icon: Sign['Icon'];
  readonly name: string;
  readonly value: string;
}

const Ground: React.FC<GroundProps> = ({ Icon, name, value }) => {
  const styles = useStageStyles();
  return (
    <div>
      <dt className={styles.quiet}>
        <StatusWord sign={{ Icon, tone: 'neutral' }} word={name} wraps />
      </dt>
      <dd className={styles.medium}>{value}</dd>
    </div>
  );
};
