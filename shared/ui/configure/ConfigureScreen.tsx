import * as React from 'react';
import { Field } from '@fluentui/react-field';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import { useToday } from '../parts/clockContext';
import { PlainSelect } from '../parts/PlainSelect';
import { configureText } from '../text/configureText';
import { momentText } from '../text/dates';
import { useLanguage, useText } from '../text/language';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '16px', maxWidth: '480px', padding: '24px' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

type StartPage = 'overview' | 'actions' | 'meetings';

/** What a tab in a channel or a meeting is set up with; null parts are still to be chosen. */
export interface TabChoice {
  readonly forum: ForumKey | null;
  readonly start: StartPage;
  readonly meeting: MeetingId | null;
}

interface ConfigureScreenProps {
  readonly forums: readonly Pick<Forum, 'key' | 'name'>[];
  /** Null in a channel; in a meeting, the chosen forum's coming meetings once they are known. */
  readonly meetings: readonly Meeting[] | null;
  readonly inMeeting: boolean;
  readonly choice: TabChoice;
  readonly onChange: (choice: TabChoice) => void;
}

/** Sets up a tab: which forum, and where it opens or which meeting it belongs to. */
export const ConfigureScreen: React.FC<ConfigureScreenProps> = (props) => {
  const { forums, inMeeting, choice, onChange } = props;
  const styles = useStyles();
  const text = useText(configureText);
  const named = forums.map(({ key, name }) => ({ value: key, label: name }));
  const starts: readonly StartPage[] = ['overview', 'actions', 'meetings'];
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{text.title}</h1>
      <Field label={text.forum} required>
        <PlainSelect
          value={choice.forum ?? ''}
          groups={[[{ value: '', label: text.choose }, ...named]]}
          onChoose={(forum) => onChange({ ...choice, forum: forum === '' ? null : forum, meeting: null })}
        />
      </Field>
      {inMeeting ? (
        <MeetingChoice {...props} />
      ) : (
        <Field label={text.start}>
          <PlainSelect
            value={choice.start}
            groups={[starts.map((value) => ({ value, label: text.starts[value] }))]}
            onChoose={(start) => onChange({ ...choice, start })}
          />
        </Field>
      )}
      <p>{text.rights}</p>
    </main>
  );
};

const MeetingChoice: React.FC<ConfigureScreenProps> = ({ meetings, choice, onChange }) => {
  const text = useText(configureText);
  const language = useLanguage();
  const today = useToday();
  if (choice.forum === null || meetings === null) return null;
  if (meetings.length === 0) return <p>{text.noMeetings}</p>;
  const named = meetings.map(({ id, title, startsAt }) => ({
    value: String(id),
    label: `${title}, ${momentText(startsAt, language, today)}`,
  }));
  return (
    <Field label={text.meeting} required>
      <PlainSelect
        value={String(choice.meeting ?? '')}
        groups={[[{ value: '', label: text.choose }, ...named]]}
        onChoose={(id) => onChange({ ...choice, meeting: id === '' ? null : (Number(id) as MeetingId) })}
      />
    </Field>
  );
};
