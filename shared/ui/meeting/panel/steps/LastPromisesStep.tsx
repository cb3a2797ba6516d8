import * as React from 'react';
import type { Action, ActionId } from '../../../../domain/action/action';
import type { OrganisationPromises } from '../../../../domain/meeting/promisesByOrganisation';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { AnsweredFold } from '../promises/AnsweredFold';
import { OrganisationHeading } from '../promises/OrganisationHeading';
import { PromiseCard } from '../promises/PromiseCard';
import { PromiseRow } from '../promises/PromiseRow';
import { useFollowUp } from '../../useFollowUp';
import { usePanel } from '../PanelContext';
import { usePromiseFocus, type PromiseFocus } from '../promises/usePromiseFocus';
import { usePanelStyles } from '../usePanelStyles';

/** Step 2: each of last time's promises gets an answer or a written reason for skipping (F1). */
export const LastPromisesStep: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const followUp = useFollowUp(usePanel().view);
  const [reopened, setReopened] = React.useState<ActionId | null>(null);
  const again = followUp.answered.find(({ id }) => id === reopened);
  const focus = usePromiseFocus(followUp.remaining);
  const againRef = React.useRef<HTMLElement>(null);
  React.useEffect(() => againRef.current?.focus(), [reopened]);
  const { remaining, all, groups } = followUp;
  return (
    <>
      <AnsweredFold followUp={followUp} onReopen={setReopened} />
      {again !== undefined && (
        <PromiseCard action={again} cardRef={againRef} onAnswered={() => setReopened(null)} />
      )}
      {remaining.length === 0 && (
        <p ref={focus.restRef} tabIndex={-1} role="status" className={shared.strong}>
          {all.length === 0 ? text.noPromises : text.allAnswered}
        </p>
      )}
      {groups.map((group) => (
        <OrganisationGroup
          key={group.organisation}
          group={group}
          of={all.filter(({ organisation }) => organisation === group.organisation).length}
          focus={focus}
        />
      ))}
    </>
  );
};

interface OrganisationGroupProps {
  readonly group: OrganisationPromises<Action>;
  readonly of: number;
  readonly focus: PromiseFocus;
}

const OrganisationGroup: React.FC<OrganisationGroupProps> = ({ group, of, focus }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  return (
    <section className={shared.stack}>
      <OrganisationHeading organisation={group.organisation} note={text.leftOf(group.actions.length, of)} />
      <ul className={shared.list}>
        {group.actions.map((action) => (
          <li key={action.id}>
            {action.id === focus.open ? (
              <PromiseCard action={action} cardRef={focus.cardRef} onAnswered={() => focus.next(action.id)} />
            ) : (
              <PromiseRow action={action} onChoose={() => focus.choose(action.id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
