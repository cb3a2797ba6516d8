import * as React from 'react';
import type { RedactionDesk } from '../../application/redaction/RedactionDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import type { Route } from '../navigation/route';
import { Page } from '../parts/Page';
import { useText } from '../text/language';
import { redactionText } from '../text/redactionText';
import { RedactionEntry } from './RedactionEntry';
import { RedactionLog } from './RedactionLog';

interface RedactionPageProps {
  readonly desk: RedactionDesk;
  readonly route: Extract<Route, { page: 'redaction' | 'redactions' }>;
  readonly forum?: ForumKey;
}

/** Taking a text away that must not be there, and the log of what has been taken. */
const RedactionPage: React.FC<RedactionPageProps> = ({ desk, route, forum }) => {
  const text = useText(redactionText);
  const isLog = route.page === 'redactions';
  const inAddress = inForum(forum);
  return (
    <Page
      title={isLog ? text.logTitle : text.title}
      subtitle={isLog ? text.logIntro : text.intro}
      actions={
        isLog ? (
          <RouteLink to={{ page: 'redaction', at: null, ...inAddress }}>{text.open}</RouteLink>
        ) : (
          <RouteLink to={{ page: 'redactions', ...inAddress }}>{text.toLog}</RouteLink>
        )
      }
      focusTitle
    >
      {isLog ? <RedactionLog desk={desk} /> : <RedactionEntry desk={desk} origin={route.at} forum={forum} />}
    </Page>
  );
};

export default RedactionPage;
