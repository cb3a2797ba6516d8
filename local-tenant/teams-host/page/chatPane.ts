import type { HostAddress } from './address.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** The window with the chat of its place beside it: the meeting's, the channel's, or the person's own. */
export function withChat(view: HTMLElement, address: HostAddress, words: Words): HTMLElement {
  const { personas, site, meeting, surface, theme, lang } = address;
  const isMeeting = ['details', 'sidePanel', 'stage'].includes(surface) && meeting !== '';
  const place = isMeeting ? { site, meeting } : surface === 'channel' ? { site, surface } : {};
  const query = new URLSearchParams({ persona: personas[0] ?? '', theme, lang, embedded: '1', ...place });
  const frame = element('iframe', {
    src: `/teams/chat?${query.toString()}`,
    name: 'chat',
    title: words.chat,
    class: 'chat-frame',
  });
  return element('div', { class: 'with-chat' }, view, frame);
}
