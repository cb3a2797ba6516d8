import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { SpokenAnswer } from '../../application/meetings/MeetingSession';
import type { LoadMyWork } from '../../application/my-work/loadMyWork';
import type { Action } from '../../domain/action/action';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useUsableWhen } from '../parts/usableContext';
import { useLanguage, useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { readingText } from '../text/readingText';
import { ForumFailures, ForumsLeft } from './ForumsComing';
import { MyMeetings } from './MyMeetings';
import { MyOrganisation } from './MyOrganisation';
import { ToAnswer } from './ToAnswer';
import type { DeskOf } from './useAnswering';
import { useMyWork, type MyWorkState } from './useMyWork';
import { itemsToAnswer, myItems, type WorkItem } from './workItems';
import { useWorkStyles, WorkRow } from './WorkRow';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 13fr) minmax(0, 6fr)',
    gap: '16px',
    alignItems: 'start',
    '@container (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  receipt: { marginBottom: '12px' },
  column: { display: 'flex', flexDirection: 'column', rowGap: '16px', minWidth: 0 },
});

interface MyWorkScreenProps {
  readonly load: LoadMyWork;
  readonly deskOf: DeskOf;
  readonly focusTitle?: boolean;
  /** Tells when others have changed something; what is shown is otherwise read again when it is come back to. */
  readonly follow?: (onChange: () => void) => () => void;
  /** False shows the promises alone. */
  readonly beside?: boolean;
}

/** Mitt arbete: what waits for me, answered in place, over all my forums. */
export const MyWorkScreen: React.FC<MyWorkScreenProps> = (props) => {
  const { load, deskOf, focusTitle, follow, beside = true } = props;
  const styles = useStyles();
  const text = useText(myWorkText);
  const work = useMyWork(load, follow);
  const subtitle = useSubtitle(work);
  const [receipt, setReceipt] = React.useState('');
  const loaded = work.whole !== null || work.parts.length > 0;
  useUsableWhen(loaded);
  const answered = (item: WorkItem, action: Action) => {
    setReceipt(text.answered(item.row.title));
    work.answered(item.forum, action);
  };
  if (isNone(work)) return <NoWork work={work} focusTitle={focusTitle === true} />;
  return (
    <Page title={text.title} subtitle={subtitle} focusTitle={focusTitle === true}>
      <div role="status" className={receipt === '' ? undefined : styles.receipt}>
        {receipt}
      </div>
      <Columns work={work} loaded={loaded} beside={beside}>
        <ToAnswerCard work={work} loaded={loaded} deskOf={deskOf} onAnswered={answered} />
        <MineCard work={work} loaded={loaded} />
        <ForumFailures work={work} />
        <ForumsLeft work={work} />
      </Columns>
    </Page>
  );
};

/** It could not be read, or the person speaks in no forum. */
const isNone = ({ whole }: MyWorkState): boolean =>
  whole !== null && (!whole.ok || whole.value.forums.length === 0);

/** The promises, with meetings and the organisation's figures beside them where that is wanted. */
const Columns: React.FC<CardProps & { readonly beside: boolean }> = ({ work, loaded, beside, children }) => {
  const styles = useStyles();
  if (!beside) return <div className={styles.column}>{children}</div>;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{children}</div>
      <div className={styles.column}>
        <MyMeetings parts={work.parts} loaded={loaded} />
        <MyOrganisation work={work} />
      </div>
    </div>
  );
};

/** Who I am here and how much waits; empty until it is known. */
function useSubtitle({ whole, parts }: MyWorkState): string {
  const text = useText(myWorkText);
  if (whole?.ok !== true) return text.loading;
  const { contacts, directory } = whole.value;
  const who = contacts.map(({ functionTitle, organisation }) => {
    const name = directory.organisations.find((each) => each.key === organisation)?.shortName ?? organisation;
    return `${functionTitle}, ${name}`;
  });
  return text.subtitle([...new Set(who)].join('; '), itemsToAnswer(parts).length);
}

interface NoWorkProps {
  readonly work: MyWorkState;
  readonly focusTitle: boolean;
}

const NoWork: React.FC<NoWorkProps> = ({ work, focusTitle }) => {
  const text = useText(myWorkText);
  const language = useLanguage();
  const { whole, reload } = work;
  if (whole?.ok !== false)
    return (
      <Page title={text.title}>
        <Notice title={text.notAContact.title} body={text.notAContact.body} />
      </Page>
    );
  return (
    <Page title={text.title} focusTitle={focusTitle}>
      <Notice title={text.failed} body={readingText(whole.error, language)} announced>
        <Button appearance="primary" onClick={reload}>
          {text.tryAgain}
        </Button>
      </Notice>
    </Page>
  );
};

interface CardProps {
  readonly work: MyWorkState;
  readonly loaded: boolean;
}

interface ToAnswerCardProps extends CardProps {
  readonly deskOf: DeskOf;
  readonly onAnswered: (item: WorkItem, action: Action, kind: SpokenAnswer['kind']) => void;
}

const ToAnswerCard: React.FC<ToAnswerCardProps> = ({ work, loaded, deskOf, onAnswered }) => {
  const styles = useWorkStyles();
  const text = useText(myWorkText);
  const items = itemsToAnswer(work.parts);
  return (
    <Card title={items.length === 0 ? text.toAnswer : `${text.toAnswer} (${items.length})`}>
      {!loaded && <SkeletonList rows={2} rowHeight={56} />}
      {loaded && items.length === 0 && work.whole !== null && (
        <p className={styles.quiet}>{text.nothingToAnswer}</p>
      )}
      {items.length > 0 && <ToAnswer items={items} deskOf={deskOf} onAnswered={onAnswered} />}
    </Card>
  );
};

const MineCard: React.FC<CardProps> = ({ work, loaded }) => {
  const styles = useWorkStyles();
  const text = useText(myWorkText);
  const items = myItems(work.parts);
  return (
    <Card title={items.length === 0 ? text.mine : `${text.mine} (${items.length})`}>
      {!loaded && <SkeletonList rows={4} rowHeight={56} />}
      {loaded && items.length === 0 && work.whole !== null && <p className={styles.quiet}>{text.noneMine}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <WorkRow
              item={item}
              title={
                <RouteLink to={{ page: 'action', action: item.row.id, forum: item.forum }}>
                  {item.row.title}
                </RouteLink>
              }
            />
          </li>
        ))}
      </ul>
    </Card>
  );
};
