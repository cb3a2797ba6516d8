import * as React from 'react';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';
import type { ForumRoute } from '../navigation/route';
import { ForumTab, type ForumTabProps } from './ForumTab';
import { Shell, type Section } from './Shell';

const firstRoute: ForumRoute = { page: 'overview' };

function useSections(): readonly Section[] {
  const text = useText(navigationText);
  return [
    { name: text.overview, to: firstRoute, pages: ['overview', 'redaction', 'redactions'] },
    { name: text.meetings, to: { page: 'meetings' }, pages: ['meetings', 'meeting', 'minutes'] },
    { name: text.actions, to: { page: 'actions', query: '' }, pages: ['actions', 'action'] },
    { name: text.contacts, to: { page: 'contacts' }, pages: ['contacts'] },
    { name: text.reminders, to: { page: 'reminders' }, pages: ['reminders'] },
    { name: text.search, to: { page: 'search', text: '' }, pages: ['search'] },
  ];
}

/** The channel's tab: one forum's meetings and actions. */
export const ChannelTab: React.FC<ForumTabProps> = (props) => {
  const sections = useSections();
  return (
    <ForumTab
      {...props}
      place="channel"
      firstRoute={firstRoute}
      frame={(screens, { page }) => (
        <Shell sections={sections} current={page}>
          {screens}
        </Shell>
      )}
    />
  );
};
