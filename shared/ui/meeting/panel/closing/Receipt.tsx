import * as React from 'react';
import { promisedAt } from '../../../../domain/meeting/carryOver';
import { useToday } from '../../../parts/clockContext';
import { momentText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { usePanel } from '../PanelContext';
import { MinutesLinks } from './MinutesLinks';
import { usePanelStyles } from '../usePanelStyles';

/** After closing: what was stored, and the way to the minutes. */
export const Receipt: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const language = useLanguage();
  const today = useToday();
  const { view } = usePanel();
  const { meeting, actions, decisions } = view.room;
  const promised = promisedAt(actions, meeting.id);
  const confirmed = promised.filter(({ confirmation }) => confirmation === 'confirmed').length;
  const waiting = promised.filter(({ confirmation }) => confirmation === 'waiting').length;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    // The button that closed the meeting is gone, and the keyboard's focus with it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <section className={shared.card}>
      <div role="status">
        <h2 ref={heading} tabIndex={-1} className={shared.title}>
          {text.receipt}
        </h2>
      </div>
      {meeting.closedAt !== null && (
        <p className={shared.body}>{text.receiptAt(momentText(meeting.closedAt, language, today))}</p>
      )}
      <p className={shared.body}>{text.receiptPromises(promised.length)}</p>
      {confirmed > 0 && <p className={shared.body}>{text.closeConfirmed(confirmed)}</p>}
      {waiting > 0 && <p className={shared.body}>{text.closeWaiting(waiting)}</p>}
      {decisions.length > 0 && <p className={shared.body}>{text.receiptDecisions(decisions.length)}</p>}
      <MinutesLinks />
    </section>
  );
};
