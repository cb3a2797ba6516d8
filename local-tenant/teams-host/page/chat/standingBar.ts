import { button, element } from '../element.ts';
import type { Standing } from './chatLine.ts';
import type { ChatWords } from './words.ts';

interface StandingBar {
  readonly element: HTMLElement;
  readonly show: (standing: Standing) => void;
}

/** Whether the app is in the conversation, and the ways to change that; only one's own chat can be blocked. */
export function createStandingBar(
  words: ChatWords,
  isPersonal: boolean,
  stand: (standing: Standing) => void,
): StandingBar {
  const bar = element('p', { class: 'standing' });
  let shown: Standing | null = null;
  const to = (label: string, standing: Standing): HTMLElement => button(label, () => stand(standing));
  const parts: Readonly<Record<Standing, () => readonly (Node | string)[]>> = {
    open: () => [to(words.remove, 'removed'), ...(isPersonal ? [to(words.block, 'blocked')] : [])],
    removed: () => [words.removed, to(words.add, 'open')],
    blocked: () => [words.blocked, to(words.unblock, 'open')],
  };
  return {
    element: bar,
    show(standing) {
      if (standing === shown) return;
      shown = standing;
      bar.replaceChildren(...parts[standing]());
    },
  };
}
