import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';

/** What one can ask of the bot. */
export const commandNames = ['my-promises', 'next-meeting', 'state', 'remind', 'pause', 'help'] as const;
export type CommandName = (typeof commandNames)[number];

/** What people write for each, as `plainWords` leaves it; the first is what the help text teaches. */
export const commandPhrases: Readonly<Record<Language, Readonly<Record<CommandName, readonly string[]>>>> = {
  sv: {
    'my-promises': ['mina ataganden', 'ataganden', 'mina atgarder', 'atgarder', 'mina', 'vad har jag lovat'],
    'next-meeting': ['nasta mote', 'mote', 'nar ar nasta mote', 'moten'],
    state: ['laget', 'lage', 'hur ar laget', 'hur gar det'],
    remind: ['paminn', 'paminn mig', 'paminnelse'],
    pause: ['pausa', 'pausa paminnelser', 'paus', 'tyst'],
    help: ['hjalp', 'vad kan du', 'kommandon', 'hej', '?'],
  },
  en: {
    'my-promises': ['my promises', 'promises', 'my actions', 'actions', 'my commitments'],
    'next-meeting': ['next meeting', 'meeting', 'when is the next meeting', 'meetings'],
    state: ['status', 'how is it going', 'overview'],
    remind: ['remind', 'remind me', 'reminder'],
    pause: ['pause', 'pause reminders', 'mute', 'snooze'],
    help: ['help', 'what can you do', 'commands', 'hello', 'hi'],
  },
};
