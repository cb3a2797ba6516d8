import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';

/** What one can ask of the bot. */
export const commandNames = [
  'my-promises',
  'next-meeting',
  'to-confirm',
  'state',
  'remind',
  'pause',
  'resume',
  'bind',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

/** What people write for each, as `plainWords` leaves it; the first is what the help text teaches. */
export const commandPhrases: Readonly<Record<Language, Readonly<Record<CommandName, readonly string[]>>>> = {
  sv: {
    'my-promises': ['mina ataganden', 'ataganden', 'mina atgarder', 'atgarder', 'mina', 'vad har jag lovat'],
    'next-meeting': ['nasta mote', 'mote', 'nar ar nasta mote', 'moten'],
    'to-confirm': ['att bekrafta', 'bekrafta', 'bekrafta ataganden', 'bekraftelser'],
    state: ['laget', 'lage', 'hur ar laget', 'hur gar det'],
    remind: ['paminn', 'paminn mig', 'paminnelse'],
    pause: ['pausa', 'pausa paminnelser', 'paus', 'tyst'],
    resume: ['fortsatt', 'fortsatt paminna', 'avsluta pausen', 'sluta pausa'],
    bind: ['koppla', 'koppla forum'],
    help: ['hjalp', 'vad kan du', 'kommandon', 'hej', '?'],
  },
  en: {
    'my-promises': ['my promises', 'promises', 'my actions', 'actions', 'my commitments'],
    'next-meeting': ['next meeting', 'meeting', 'when is the next meeting', 'meetings'],
    'to-confirm': ['to confirm', 'confirm', 'confirm promises', 'confirmations'],
    state: ['status', 'how is it going', 'overview'],
    remind: ['remind', 'remind me', 'reminder'],
    pause: ['pause', 'pause reminders', 'mute', 'snooze'],
    resume: ['resume', 'resume reminders', 'continue', 'end the pause'],
    bind: ['connect', 'connect forum'],
    help: ['help', 'what can you do', 'commands', 'hello', 'hi'],
  },
};
