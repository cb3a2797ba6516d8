import type { HostAddress, Surface } from './address.ts';
import type { ChannelTab, HostFacts, HostMeeting, HostPerson } from './facts.ts';
import type { FrameContext, TabPlace } from './tabPlace.ts';

type Kind = TabPlace['kind'];

interface SurfaceRow {
  readonly page: string;
  readonly kind: Kind;
  readonly frameContext: FrameContext;
}

/** The app's page for each surface, as its manifest names them, and the frame context Teams gives it. */
const rows: Readonly<Record<Surface | 'configure', SurfaceRow>> = {
  personal: { page: 'personal.html', kind: 'personal', frameContext: 'content' },
  channel: { page: 'channel.html', kind: 'channel', frameContext: 'content' },
  details: { page: 'details.html', kind: 'meeting', frameContext: 'content' },
  sidePanel: { page: 'panel.html', kind: 'meeting', frameContext: 'sidePanel' },
  stage: { page: 'stage.html', kind: 'meeting', frameContext: 'meetingStage' },
  configure: { page: 'configure.html', kind: 'channel', frameContext: 'settings' },
};

export interface TabOrder {
  readonly facts: HostFacts;
  readonly address: HostAddress;
  readonly person: HostPerson;
  readonly surface: Surface | 'configure';
  readonly meeting: HostMeeting | null;
  readonly channelTab: ChannelTab | null;
}

function forumOf({ address, meeting }: TabOrder): string {
  return address.site === '' ? (meeting?.site ?? '') : address.site;
}

function query(order: TabOrder): string {
  const { kind } = rows[order.surface];
  const forum = forumOf(order);
  const parts = new URLSearchParams();
  if (kind !== 'personal' && forum !== '') parts.set('forum', forum);
  if (kind === 'meeting' && order.address.meeting !== '') parts.set('meeting', order.address.meeting);
  return parts.size === 0 ? '' : `?${parts.toString()}`;
}

/** The page to frame: a configured channel tab has its own, the others follow from the surface. */
export function tabUrl(order: TabOrder): string {
  if (order.surface === 'channel' && order.channelTab) return order.channelTab.contentUrl;
  return `${order.facts.addresses.tabs}/${rows[order.surface].page}${query(order)}`;
}

export function placeOf(order: TabOrder): TabPlace {
  const { address, facts, person, meeting, channelTab } = order;
  const row = rows[order.surface];
  return {
    facts,
    person,
    meeting,
    kind: row.kind,
    frameContext: address.frameContext ?? row.frameContext,
    site: forumOf(order),
    entityId: row.kind === 'channel' ? (channelTab?.entityId ?? `channel-${forumOf(order)}`) : row.kind,
    subPage: address.subPage,
    signIn: address.signIn,
    appsInMeeting: address.appsInMeeting,
  };
}
