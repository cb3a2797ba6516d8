import * as React from 'react';
import { ownIn } from '../../../../domain/action/actionFacts';
import { usePanel } from '../PanelContext';
import { PromiseCard } from '../promises/PromiseCard';
import { PromiseRow } from '../promises/PromiseRow';
import { useFollowUp } from '../../useFollowUp';
import { usePromiseFocus } from '../promises/usePromiseFocus';
import { usePanelStyles } from '../usePanelStyles';

/** One's own organisation's promises, to be answered before the meeting. */
export const OwnPromises: React.FC = () => {
  const shared = usePanelStyles();
  const { me } = usePanel().view;
  const own = useFollowUp(usePanel().view).remaining.filter((action) => ownIn(action, me.speaksFor) !== null);
  const focus = usePromiseFocus(own);
  return (
    <ul className={shared.list}>
      {own.map((action) => (
        <li key={action.id}>
          {action.id === focus.open ? (
            <PromiseCard action={action} cardRef={focus.cardRef} onAnswered={() => focus.next(action.id)} />
          ) : (
            <PromiseRow action={action} onChoose={() => focus.choose(action.id)} />
          )}
        </li>
      ))}
    </ul>
  );
};
