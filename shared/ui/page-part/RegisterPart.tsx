import * as React from 'react';
import type { UseCases } from '../../application/compose';
import { RegisterScreen } from '../action-register/RegisterScreen';
import { inForum } from '../navigation/inForum';
import { UnknownForum } from '../shell/UnknownForum';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { Part, type PartHome, type PartSetup } from './Part';
import type { ReceivedChoice } from './choice/partChoice';
import { useOwnChoices, usePutIn, useReceived, type Received } from './choice/useReceived';

interface RegisterPartProps extends PartSetup {
  /** The selection that it begins with, as it would stand in the address. */
  readonly query: string;
  /** What another part of the page has chosen, where this one is connected to it. */
  readonly connected: ReceivedChoice;
}

/** Åtgärdsregister on any page: a forum's actions as a list or a board, answered in place. */
export const RegisterPart: React.FC<RegisterPartProps> = ({ query, connected, ...setup }) => {
  const text = useText(pagePartText);
  const { forum } = setup;
  const received = useReceived(connected, setup);
  const tell = useOwnChoices(setup.tell, received);
  // With its forum: without one it would be the list of all forums' actions.
  const home = React.useMemo(
    () => ({ page: 'actions', query, ...inForum(forum ?? undefined) }) as const,
    [query, forum],
  );
  return (
    <Part {...setup} tell={tell} home={home} title={text.titles.register} doesWithout>
      {(at) => <Register {...at} useCases={setup.useCases} received={received} />}
    </Part>
  );
};

interface RegisterProps extends PartHome {
  readonly useCases: UseCases;
  readonly received: Received;
}

const Register: React.FC<RegisterProps> = ({ useCases, received, forum, route, moved }) => {
  usePutIn(received, route);
  const desk = forum === null ? null : useCases.actionDesk(forum);
  if (desk === null || forum === null || route.page !== 'actions') return <UnknownForum />;
  return <RegisterScreen desk={desk} query={route.query} forum={forum} focusTitle={moved} />;
};
