import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ComposedMinutes } from '../../application/minutes/composeMinutes';
import type { Attendance } from '../../domain/meeting/attendance';
import { organisationIn } from '../meeting/organisationIn';
import { agendaStepTitle } from '../meeting/agendaStepTitle';
import { RedactLink } from '../redaction/RedactLink';
import { datedText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { minutesText } from '../text/minutesText';
import { vocabularyText } from '../text/vocabularyText';
import { FollowedUpTable } from './FollowedUpTable';
import { MinutesSection } from './MinutesSection';
import { OrganisationParts } from './OrganisationParts';

const useStyles = makeStyles({
  paper: {
    boxSizing: 'border-box',
    maxWidth: '860px',
    padding: '24px 28px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@container (max-width: 640px)': { padding: '12px' },
    '@media print': {
      maxWidth: 'none',
      padding: 0,
      border: 'none',
      color: '#000',
      backgroundColor: '#fff',
    },
  },
  line: { margin: '4px 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  list: { margin: '4px 0', paddingLeft: '20px' },
  step: { margin: '12px 0 4px' },
  kind: { color: tokens.colorNeutralForeground2 },
});

interface MinutesBodyProps {
  readonly composed: ComposedMinutes;
}

/** The document itself, in the order it is read: what has changed, decisions, promises, who was there, what next. */
export const MinutesBody: React.FC<MinutesBodyProps> = ({ composed }) => {
  const styles = useStyles();
  return (
    <article className={styles.paper}>
      <FollowedUpTable composed={composed} />
      <Decisions composed={composed} />
      <OrganisationParts composed={composed} />
      <Notes composed={composed} />
      <Present composed={composed} />
      <Next composed={composed} />
    </article>
  );
};

const Present: React.FC<MinutesBodyProps> = ({ composed }) => {
  const text = useText(minutesText);
  const { present, absent } = composed.minutes;
  return (
    <>
      <MinutesSection title={text.present}>
        <Organisations rows={present} composed={composed} />
      </MinutesSection>
      <MinutesSection title={text.absent}>
        <Organisations rows={absent} composed={composed} />
      </MinutesSection>
    </>
  );
};

const Organisations: React.FC<MinutesBodyProps & { readonly rows: readonly Attendance[] }> = (props) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const words = useText(vocabularyText);
  const said = props.rows.map(({ organisation, state, mode }) => {
    const { name } = organisationIn(props.composed.directory, organisation);
    const more = [
      state === 'substitute' ? text.substitute : '',
      mode === 'teams' ? '' : words.participation[mode].toLocaleLowerCase(),
    ];
    const added = more.filter((word) => word !== '').join(', ');
    return added === '' ? name : `${name} (${added})`;
  });
  return <p className={styles.line}>{said.length === 0 ? text.nobody : said.join('; ')}.</p>;
};

const Decisions: React.FC<MinutesBodyProps> = ({ composed }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const words = useText(vocabularyText);
  const { decisions } = composed.minutes;
  return (
    <MinutesSection title={text.decisions}>
      {decisions.length === 0 ? (
        <p className={styles.line}>{text.noDecisions}</p>
      ) : (
        <ul className={styles.list}>
          {decisions.map(({ id, text: decided, kind, status }) => (
            <li key={id}>
              {decided}{' '}
              <span className={styles.kind}>
                ({words.decisionKind[kind]}, {words.decisionStatus[status].toLocaleLowerCase()})
              </span>{' '}
              <RedactLink rights={composed.room.rights} list="decisions" row={id} what={decided} />
            </li>
          ))}
        </ul>
      )}
    </MinutesSection>
  );
};

const Notes: React.FC<MinutesBodyProps> = ({ composed }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const language = useLanguage();
  const { steps } = composed.minutes;
  if (steps.length === 0) return null;
  return (
    <MinutesSection title={text.notes}>
      {steps.map(({ item, notes }) => (
        <React.Fragment key={item.id}>
          <h3 className={styles.step}>{agendaStepTitle(item, language)}</h3>
          <ul className={styles.list}>
            {notes.map((note) => (
              <li key={note.id} className={styles.line}>
                {note.text}{' '}
                <RedactLink rights={composed.room.rights} list="notes" row={note.id} what={note.text} />
              </li>
            ))}
          </ul>
        </React.Fragment>
      ))}
    </MinutesSection>
  );
};

const Next: React.FC<MinutesBodyProps> = ({ composed }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const language = useLanguage();
  const { next } = composed.minutes;
  return (
    <MinutesSection title={text.next}>
      <p className={styles.line}>
        {next === null ? text.noNext : `${next.title}, ${datedText(next.startsAt, language)}.`}
      </p>
    </MinutesSection>
  );
};
