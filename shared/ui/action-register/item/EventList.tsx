import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import { readEditRecord } from '../../../application/actions/editRecord';
import type { Heard } from '../../../domain/action/whoSpeaks';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { answerSigns } from '../../parts/signs/answerSigns';
import { RedactLink } from '../../redaction/RedactLink';
import { StatusWord } from '../../parts/StatusWord';
import { actionPageText } from '../../text/actionPageText';
import { dayText, momentText } from '../../text/dates';
import { useLanguage, useText, type Language } from '../../text/language';
import type { ActionPageText } from '../../text/sv/actionPage';
import type { Vocabulary } from '../../text/sv/vocabulary';
import { vocabularyText } from '../../text/vocabularyText';
import { organisationName, useOpenAction } from './actionContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  event: {
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '2px' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  who: { color: tokens.colorNeutralForeground2 },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginLeft: 'auto' },
  text: { margin: '2px 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  channel: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  refused: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Answers and events, newest first: who said what, for whom, through which channel. */
export const EventList: React.FC<{ readonly className?: string }> = ({ className }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const { file } = useOpenAction();
  const events = [...file.heard].sort((a, b) => b.id - a.id);
  return (
    <Card title={text.events} {...(className === undefined ? {} : { className })}>
      {events.length === 0 ? (
        <p className={styles.channel}>{text.noEvents}</p>
      ) : (
        <ol className={styles.list}>
          {events.map((event) => (
            <Event key={event.id} event={event} />
          ))}
        </ol>
      )}
    </Card>
  );
};

const Event: React.FC<{ readonly event: Heard }> = ({ event }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { around } = useOpenAction();
  const what = details(event, { text, words, language });
  const said = event.kind === 'edit' ? readEditRecord(event).reason : event.text;
  return (
    <li className={styles.event}>
      <div className={styles.head}>
        <span className={styles.kind}>
          <StatusWord sign={answerSigns[event.kind]} word={words.answerKind[event.kind]} />
        </span>
        <span className={styles.who}>{speaker(event, around)}</span>
        <time dateTime={event.at} className={styles.when}>
          {momentText(event.at, language, useToday())}
        </time>
      </div>
      {said !== '' && <p className={styles.text}>{said}</p>}
      {what !== '' && <p className={styles.text}>{what}</p>}
      <WrittenTexts event={event} />
      <p className={mergeClasses(styles.channel, event.voice.kind !== 'speaks' && styles.refused)}>
        {channel(event, around, text)}
      </p>
      <RedactLink
        rights={around?.situation.rights}
        list="answers"
        row={event.id}
        what={words.answerKind[event.kind]}
      />
    </li>
  );
};

/** What an edit wrote, whole, so that a text that was not chosen can be found again. */
const WrittenTexts: React.FC<{ readonly event: Heard }> = ({ event }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  if (event.kind !== 'edit') return null;
  const written = readEditRecord(event).values.filter(({ field }) => writtenFields.includes(field));
  if (written.length === 0) return null;
  return (
    <details>
      <summary className={styles.channel}>{text.showWritten}</summary>
      {written.map(({ field, value }) => (
        <p key={field} className={styles.text}>
          <strong>{fieldNames([field], text)}:</strong> {value === '' ? text.emptied : value}
        </p>
      ))}
    </details>
  );
};

const writtenFields: readonly string[] = [
  'title',
  'description',
  'functionTitle',
  'expectedEffect',
  'effectText',
];

function speaker(event: Heard, around: RegisterSurroundings | null): string {
  const { voice } = event;
  if (voice.kind !== 'speaks') return organisationName(around, event.claimedOrganisation);
  const organisation = organisationName(around, voice.organisation);
  return voice.via === 'spoken' ? organisation : `${organisation}, ${voice.functionTitle}`;
}

/** Where it came from; what does not count is said to, with the reason. */
function channel(event: Heard, around: RegisterSurroundings | null, text: ActionPageText): string {
  const { voice, kind } = event;
  switch (voice.kind) {
    case 'speaks':
      return kind === 'edit' || kind === 'skip'
        ? `${text.recordedByCoordinator}, ${voice.functionTitle}`
        : text.via[voice.via];
    case 'taken-back':
      return text.takenBack;
    case 'mismatch':
      return text.mismatch(
        organisationName(around, voice.claimed),
        voice.actual.map((key) => organisationName(around, key)).join(', '),
      );
    case 'not-entitled':
      return text.notEntitled(organisationName(around, voice.organisation));
    case 'unknown':
      return text.unknownVoice;
  }
}

interface Words {
  readonly text: ActionPageText;
  readonly words: Vocabulary;
  readonly language: Language;
}

/** Changes that a sentence of their own has told already. */
const saidOtherwise: readonly string[] = ['dueDate', 'requestedDate', 'status'];

/** What an event asks for or has changed, in sentences. */
function details(event: Heard, { text, words, language }: Words): string {
  const { newDate, oldDate, newStatus } = event;
  const day = (date: LocalDate): string => dayText(date, language);
  const dateWords = (to: LocalDate, from: LocalDate | null): string => {
    if (event.kind !== 'edit') return text.dateAsked(day(to));
    return from === null || from === to ? text.dateSet(day(to)) : text.dateMoved(day(from), day(to));
  };
  const other = event.changedFields.filter((field) => !saidOtherwise.includes(field));
  return [
    newDate === null ? '' : dateWords(newDate, oldDate),
    newStatus === null ? '' : text.statusMoved(words.actionStatus[newStatus]),
    other.length === 0 ? '' : text.fieldsChanged(fieldNames(other, text)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Fields are stored by their domain names; one that this version does not know is shown as it stands. */
const fieldNames = (fields: readonly string[], text: ActionPageText): string =>
  fields
    .map((field) =>
      Object.hasOwn(text.fields, field) ? text.fields[field as keyof typeof text.fields] : field,
    )
    .map((name) => name.toLocaleLowerCase())
    .join(', ');
