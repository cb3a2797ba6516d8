import * as React from 'react';
import type { ActionRow } from '../../application/ports/ActionRegister';
import { isOpen } from '../../domain/action/actionFacts';
import { useToday } from '../parts/clockContext';
import { OrganisationTag } from '../parts/OrganisationTag';
import { actionStatusSigns } from '../parts/signs/actionStatusSigns';
import { chainSigns } from '../parts/signs/chainSigns';
import { StatusWord } from '../parts/StatusWord';
import { dayOf, dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { registerText } from '../text/registerText';
import { vocabularyText } from '../text/vocabularyText';
import { useRowStyles } from './rowStyles';
import type { RowChain, RowView } from './rowView';

export const ChainCell: React.FC<{ readonly chain: RowChain }> = ({ chain }) => {
  const styles = useRowStyles();
  const text = useText(registerText);
  if (chain.kind === 'direct') return <StatusWord sign={chainSigns.direct} word={text.direct} />;
  const cause = chain.more > 0 ? `${chain.cause ?? ''} ${text.moreCauses(chain.more)}` : chain.cause;
  return (
    <>
      <span className={styles.inline}>
        {chain.problem !== null && <span className={styles.quiet}>{chain.problem}</span>}
        <span>{chain.about ?? cause}</span>
      </span>
      {chain.about !== null && <span className={styles.second}>{cause}</span>}
    </>
  );
};

export const OrganisationCell: React.FC<{ readonly view: RowView }> = ({ view }) => {
  const styles = useRowStyles();
  return (
    <>
      {view.organisation !== null && (
        <span className={styles.inline}>
          <OrganisationTag tag={view.organisation.tag} />
          <span>{view.organisation.shortName}</span>
        </span>
      )}
      <PendingLine pending={view.pending} />
    </>
  );
};

/** The date, and under it what makes it more than a date: the first one, or the one asked for. */
export const DueCell: React.FC<{ readonly row: ActionRow }> = ({ row }) => {
  const styles = useRowStyles();
  const text = useText(registerText);
  const language = useLanguage();
  const today = useToday();
  const { dueDate, firstDueDate, requestedDate } = row;
  return (
    <>
      {dueDate === null ? (
        <span className={styles.quiet}>{text.noDate}</span>
      ) : (
        <time dateTime={dueDate}>{dayText(dueDate, language, today)}</time>
      )}
      {firstDueDate !== null && firstDueDate !== dueDate && (
        <span className={styles.second}>{text.firstDate(dayText(firstDueDate, language, today))}</span>
      )}
      {requestedDate !== null && (
        <span className={styles.second}>{text.requestedDate(dayText(requestedDate, language, today))}</span>
      )}
    </>
  );
};

export const StatusCell: React.FC<{ readonly row: ActionRow }> = ({ row }) => {
  const styles = useRowStyles();
  const text = useText(registerText);
  const words = useText(vocabularyText);
  return (
    <>
      <StatusWord sign={actionStatusSigns[row.status]} word={words.actionStatus[row.status]} />
      {isOpen(row) && row.confirmation !== 'confirmed' && (
        <span className={styles.second}>
          {row.confirmation === 'waiting' ? text.unconfirmed : words.confirmation[row.confirmation]}
        </span>
      )}
      <AskedLine row={row} />
    </>
  );
};

/** What has been said but not yet written into the row. */
export const PendingLine: React.FC<{ readonly pending: number }> = ({ pending }) => {
  const styles = useRowStyles();
  const text = useText(registerText);
  return pending === 0 ? null : <span className={styles.second}>{text.pendingAnswers(pending)}</span>;
};

/** The organisation has been asked how it stands, and has not told yet (F29). */
const AskedLine: React.FC<{ readonly row: ActionRow }> = ({ row: { updateAskedAt } }) => {
  const styles = useRowStyles();
  const text = useText(registerText);
  const language = useLanguage();
  const today = useToday();
  if (updateAskedAt === null) return null;
  return (
    <span className={styles.second}>{text.updateAsked(dayText(dayOf(updateAskedAt), language, today))}</span>
  );
};
