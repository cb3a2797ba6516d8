import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ComposedMinutes } from '../../application/minutes/composeMinutes';
import type { OrganisationConfirmation } from '../../domain/action/confirmationsOf';
import type { OrganisationPart, PromiseMade } from '../../domain/meeting/minutes';
import { organisationIn } from '../meeting/organisationIn';
import { DueDate } from '../parts/DueDate';
import { confirmationSigns } from '../parts/signs/confirmationSigns';
import { StatusWord } from '../parts/StatusWord';
import { datedText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { minutesText } from '../text/minutesText';
import { vocabularyText } from '../text/vocabularyText';
import { MinutesSection } from './MinutesSection';

const useStyles = makeStyles({
  part: { '@media print': { breakInside: 'avoid' } },
  name: { ...typographyStyles.subtitle2, margin: '16px 0 4px' },
  sub: { ...typographyStyles.body1Strong, margin: '8px 0 2px' },
  list: { margin: 0, paddingLeft: '20px' },
  item: { margin: '6px 0', overflowWrap: 'anywhere' },
  line: { margin: '4px 0', '@media print': { breakAfter: 'avoid' } },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
});

interface OrganisationPartsProps {
  readonly composed: ComposedMinutes;
}

/** A part for each organisation with its own promises, so that it can be handed on inside it. */
export const OrganisationParts: React.FC<OrganisationPartsProps> = ({ composed }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const { parts, promises } = composed.minutes;
  const confirmed = promises.filter(({ action }) => action.confirmation === 'confirmed').length;
  const told = parts.filter((part) => part.promises.length + part.contributes.length > 0);
  return (
    <MinutesSection title={text.promises}>
      <p className={styles.line}>{text.summary(promises.length, confirmed)}</p>
      {told.map((part) => (
        <Part key={part.organisation} part={part} composed={composed} />
      ))}
    </MinutesSection>
  );
};

const Part: React.FC<OrganisationPartsProps & { readonly part: OrganisationPart }> = ({ part, composed }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  return (
    <div className={styles.part}>
      <h3 className={styles.name}>{organisationIn(composed.directory, part.organisation).name}</h3>
      <Promises title={text.ownPromises} promises={part.promises} composed={composed} />
      <Promises title={text.contributes} promises={part.contributes} composed={composed} />
    </div>
  );
};

interface PromisesProps extends OrganisationPartsProps {
  readonly title: string;
  readonly promises: readonly PromiseMade[];
}

const Promises: React.FC<PromisesProps> = ({ title, promises, composed }) => {
  const styles = useStyles();
  if (promises.length === 0) return null;
  return (
    <>
      <h4 className={styles.sub}>{title}</h4>
      <ul className={styles.list}>
        {promises.map(({ action, confirmations }) => (
          <li key={action.id} className={styles.item}>
            {/* A title may turn the direction of writing, and what follows it must not be turned. */}
            <bdi>{action.title}</bdi> ({action.displayId}),{' '}
            <DueDate due={action.dueDate} first={action.firstDueDate} named="within" />
            {confirmations.map((confirmation) => (
              <Confirmed key={confirmation.organisation} said={confirmation} composed={composed} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Whether it is confirmed, by whom, how and when (F2). */
const Confirmed: React.FC<OrganisationPartsProps & { readonly said: OrganisationConfirmation }> = (props) => {
  const { said, composed } = props;
  const styles = useStyles();
  const text = useText(minutesText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const word = words.confirmation[said.confirmation];
  const how =
    said.via === null || said.at === null
      ? word
      : text.confirmedBy(word, words.confirmationChannel[said.via], datedText(said.at, language));
  return (
    <span className={styles.quiet}>
      {organisationIn(composed.directory, said.organisation).shortName}:{' '}
      <StatusWord sign={confirmationSigns[said.confirmation]} word={how} wraps />
      {said.text !== '' && ` ${said.text}`}
    </span>
  );
};
