import * as React from 'react';
import type { ContactDesk, Replacement } from '../../application/contacts/ContactDesk';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { Contact } from '../../domain/organisation/contact';
import { useText } from '../text/language';
import { contactsText } from '../text/contactsText';

interface ReplacingState {
  readonly doing: 'typing' | 'looking' | 'looked' | 'moving';
  readonly replacement: Replacement | null;
  readonly refusal: CommandRefusal | null;
  readonly moved: number;
  /** A first attempt stopped half-way: what to say of it. */
  readonly halfway: string;
}

export interface Replacing extends ReplacingState {
  readonly look: (functionTitle: string, mail: string) => Promise<void>;
  readonly replace: () => Promise<void>;
  readonly stop: () => void;
  /** What was looked up no longer fits what is typed. */
  readonly retype: () => void;
}

const typing: ReplacingState = { doing: 'typing', replacement: null, refusal: null, moved: 0, halfway: '' };

/** From what is typed over the preview to the deed, which can be stopped and gone on with. */
export function useReplacing(
  desk: ContactDesk,
  contact: Contact,
  onReplaced: (words: string) => void,
): Replacing {
  const text = useText(contactsText);
  const [state, setState] = React.useState(typing);
  const stopped = React.useRef(false);
  const set = (change: Partial<ReplacingState>) => setState((before) => ({ ...before, ...change }));
  const look = async (functionTitle: string, mail: string) => {
    set({ doing: 'looking', refusal: null });
    const found = await desk.preview(contact, { functionTitle, mail });
    if (found.ok) set({ doing: 'looked', replacement: found.value });
    else set({ doing: 'typing', refusal: found.error });
  };
  const replace = async () => {
    const { replacement } = state;
    if (replacement === null) return;
    stopped.current = false;
    set({ doing: 'moving', moved: 0, refusal: null, halfway: '' });
    const to = replacement.successor.functionTitle;
    let moved = 0;
    const done = await desk.replace(replacement, text.reason(contact.functionTitle, to), {
      onMoved: (count) => {
        moved = count;
        set({ moved });
      },
      stopped: () => stopped.current,
    });
    if (!done.ok) {
      const refusal = done.error.kind === 'stopped' ? null : done.error;
      set({ doing: 'looked', refusal, halfway: refusal === null ? text.stopped(moved) : '' });
    } else if (done.value.left.length > 0) {
      set({ doing: 'looked', halfway: text.left(done.value.left.length) });
    } else onReplaced(text.done(contact.functionTitle, to, done.value.moved));
  };
  return {
    ...state,
    look,
    replace,
    stop: () => {
      stopped.current = true;
    },
    retype: () => setState(typing),
  };
}
