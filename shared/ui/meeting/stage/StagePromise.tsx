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
import { vocabularyText } from '../../text/vocabularyText';
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
  const words = useText(vocabularyText);
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
  const words = useText(vocabularyText);
  const language = useLanguage();
  const today = useToday();
  const { problems, causes } = useStage().view.room;
  const { lastWord } = action;
  const problem = problems.find(({ id }) => id === action.problem)?.title;
  const cause = causes.find(({ id }) => action.causes.includes(id))?.title;
  const said = lastWord === null ? null : lastWord.text || words.answerKind[lastWord.kind];
  const day = lastWord === null ? '' : nearDayText(dayOf(lastWord.at), language, today);
  return (
    <section style={{ padding: '0 48px 24px' }}>
      <dl className={styles.columns} style={{ margin: 0 }}>
        <Ground
          sign={{ Icon: FlagRegular, tone: 'neutral' }}
          name={text.problem}
          value={problem ?? text.noneChosen}
        />
        <Ground
          sign={{ Icon: LinkRegular, tone: 'neutral' }}
          name={text.cause}
          value={cause ?? text.noneChosen}
        />
        <Ground
          sign={{ Icon: MailRegular, tone: 'neutral' }}
          name={said === null ? text.noAnswer : text.lastAnswer(day)}
          value={said ?? '–'}
        />
      </dl>
    </section>
  );
};

interface GroundProps {
  readonly sign: Sign;
  readonly name: string;
  readonly value: string;
}

const Ground: React.FC<GroundProps> = ({ sign, name, value }) => {
  const styles = useStageStyles();
  return (
    <div>
      <dt className={styles.quiet}>
        <StatusWord sign={sign} word={name} />
      </dt>
      <dd className={styles.medium}>{value}</dd>
    </div>
  );
};
