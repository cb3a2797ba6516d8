import * as React from 'react';
import type { UseCases } from '../../application/compose';
import { RegisterScreen } from '../action-register/RegisterScreen';
import { inForum } from '../navigation/inForum';
import { UnknownForum } from '../shell/UnknownForum';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { Part, type PartHome, type PartSetup } from './Part';

interface RegisterPartProps extends PartSetup {
  /** The selection that it begins with, as it would stand in the address. */
  readonly query: string;
}

/** Åtgärdsregister on any page: a forum's actions as a list or a board, answered in place. */
export const RegisterPart: React.FC<RegisterPartProps> = ({ query, ...setup }) => {
  const text = useText(pagePartText);
  const { forum } = setup;
  // With its forum: without one it would be the list of all forums' actions.
  const home = React.useMemo(
    () => ({ page: 'actions', query, ...inForum(forum ?? undefined) }) as const,
    [query, forum],
  );
  return (
    <Part {...setup} home={home} title={text.titles.register}>
      {(at) => <Register {...at} useCases={setup.useCases} />}
    </Part>
  );
};

const Register: React.FC<PartHome & { readonly useCases: UseCases }> = (props) => {
  const { useCases, forum, route, moved } = props;
  const desk = forum === null ? null : useCases.actionDesk(forum);
  if (desk === null || forum === null || route.page !== 'actions') return <UnknownForum />;
  return <RegisterScreen desk={desk} query={route.query} forum={forum} focusTitle={moved} />;
};
