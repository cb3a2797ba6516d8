import * as React from 'react';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { isOpen } from '../../../domain/action/actionFacts';
import type { Instant } from '../../../domain/kernel/id';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useListBehind } from '../../navigation/navigation';
import { RouteLink } from '../../navigation/RouteLink';
import { Page } from '../../parts/Page';
import { actionStatusSigns } from '../../parts/signs/actionStatusSigns';
import { confirmationSigns } from '../../parts/signs/confirmationSigns';
import { documentStateSigns } from '../../parts/signs/documentStateSigns';
import { StatusWord } from '../../parts/StatusWord';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { actionPageText } from '../../text/actionPageText';
import { useToday } from '../../parts/clockContext';
import { momentText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { navigationText } from '../../text/navigationText';
import { registerText } from '../../text/registerText';
import { sharingText } from '../../text/sharingText';
import { vocabularyText } from '../../text/vocabularyText';
import { StandingCell } from '../StandingCell';
import { ActionChain } from './ActionChain';
import { useOpenAction } from './actionContext';
import { ActionTools } from './ActionTools';
import { AnswerForm } from './AnswerForm';
import { reading, type Doing } from './doing';
import { DueDates } from './DueDates';
import { EventList } from './EventList';
import { Facts } from './Facts';
import { RemindCard } from './RemindCard';
import { StatusForm } from './StatusForm';
import { YearlyCard } from './YearlyCard';

const useStyles = makeStyles({
  trail: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    listStyleType: 'none',
    margin: '0 0 4px',
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  words: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px', marginTop: '4px' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 13fr) minmax(0, 7fr)',
    gap: '16px',
    alignItems: 'start',
    '@container (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  side: { display: 'flex', flexDirection: 'column', rowGap: '16px', minWidth: 0 },
});

interface ActionPageProps {
  readonly forum: ForumKey | undefined;
  readonly said: React.ReactNode;
}

/** The page of an action that is open. */
export const ActionPage: React.FC<ActionPageProps> = ({ forum, said }) => {
  const styles = useStyles();
  const { file } = useOpenAction();
  const [doing, setDoing] = React.useState<Doing>(reading);
  const stop = React.useCallback(() => setDoing(reading), []);
  return (
    <Page
      title={file.action.title}
      above={<Trail forum={forum} />}
      subtitle={<StateWords />}
      actions={<ActionTools forum={forum} doing={doing} onDo={setDoing} />}
      focusTitle
    >
      {said}
      {doing.kind === 'answering' && <AnswerForm onClose={stop} />}
      {doing.kind === 'reminding' && <RemindCard onClose={stop} />}
      {doing.kind === 'moving' && (
        <StatusForm
          key={doing.to}
          to={doing.to}
          onClose={stop}
          onFillIn={() => setDoing({ kind: 'editing' })}
        />
      )}
      <ActionChain />
      <div className={mergeClasses(styles.columns, doing.kind === 'editing' && styles.wide)}>
        <EventList />
        <div className={styles.side}>
          <DueDates />
          <YearlyCard forum={forum} />
          <Facts
            editing={doing.kind === 'editing'}
            onEdit={(editing) => setDoing(editing ? { kind: 'editing' } : reading)}
          />
        </div>
      </div>
    </Page>
  );
};

const Trail: React.FC<{ readonly forum: ForumKey | undefined }> = ({ forum }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const register = useText(registerText);
  const navigation = useText(navigationText);
  const list = useListBehind(forum);
  const { file } = useOpenAction();
  return (
    <nav aria-label={text.breadcrumb}>
      <ol className={styles.trail}>
        <li>
          <RouteLink to={list}>{list.forum === forum ? register.title : navigation.allActions}</RouteLink>
        </li>
        <li aria-hidden>›</li>
        <li aria-current="page">{file.action.displayId}</li>
      </ol>
    </nav>
  );
};

/** The three axes in words: status, how it stands, and whether it is confirmed; and what has not been entered yet. */
const StateWords: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  const shared = useText(sharingText);
  const { file } = useOpenAction();
  const { action, pending } = file;
  const via = action.confirmedVia === null ? '' : `, ${words.confirmationChannel[action.confirmedVia]}`;
  return (
    <div className={styles.words}>
      <StatusWord sign={actionStatusSigns[action.status]} word={words.actionStatus[action.status]} />
      <StandingCell action={action} />
      {isOpen(action) && (
        <StatusWord
          sign={confirmationSigns[action.confirmation]}
          word={`${words.confirmation[action.confirmation]}${via}`}
        />
      )}
      {action.updateAskedAt !== null && <UpdateAsked at={action.updateAskedAt} />}
      <span title={shared.rowSharedLong}>
        <StatusWord sign={documentStateSigns['handed-over']} word={shared.rowShared} />
        <VisuallyHidden>. {shared.rowSharedLong}</VisuallyHidden>
      </span>
      {pending > 0 && <span>{text.pending(pending)}</span>}
    </div>
  );
};

const UpdateAsked: React.FC<{ readonly at: Instant }> = ({ at }) => {
  const text = useText(actionPageText);
  const language = useLanguage();
  const today = useToday();
  return <span>{text.updateAsked(momentText(at, language, today))}</span>;
};
