import type { RemindersText } from '../sv/reminders';
import { count, number } from './counting';

export const reminders: RemindersText = {
  title: 'Reminders',
  failed: 'The reminders could not be fetched',
  tryAgain: 'Try again',
  toMine: 'My reminders',
  unknown: {
    title: 'There are no reminders here',
    body: 'Reminders are shown in Teams, in the forum’s tab.',
  },
  plannedThrough: (day) => `The service has planned reminders until ${day}.`,
  notPlanned: 'The service has not planned any reminders in this forum yet.',
  trouble: {
    title: 'Not delivered',
    intro: 'These have not had their reminder. See to it before the meeting, or call.',
    none: 'Everything has been delivered.',
    words: {
      bounced: 'The mail bounced. Check the e-mail address and correct it in Contacts.',
      uninstalled:
        'The person has uninstalled the bot and has no e-mail address. Ask them to install the app again, or add an address in Contacts.',
      blocked:
        'The person has blocked the bot and has no e-mail address. Ask them to allow it, or add an address in Contacts.',
      'not-in-roster': 'The person is no longer in the chat and has no e-mail address. Add one in Contacts.',
      'no-conversation':
        'The person has not opened the app in Teams and has no e-mail address. Add one in Contacts.',
      'no-address': 'The contact has no e-mail address that can be sent to. Correct it in Contacts.',
      'address-refused': 'The e-mail address is not accepted. Correct it in Contacts.',
      'contact-gone': 'The contact is no longer there. Add a new one in Contacts.',
      'gave-up':
        'The message has been tried many times without leaving. The fault is the service’s, tell whoever runs it.',
    },
    toContacts: 'Open Contacts',
    sendersWords: (words) => `Error code: ${words}`,
  },
  delivery: {
    title: 'Messages week by week',
    intro: 'After two reminders without an answer, the next one goes to the substitute.',
    none: 'No reminders have been sent in the last five weeks.',
    week: (week, from) => `${week}, from ${from}`,
    counts: (counts) =>
      [
        counts.failed + counts.bounced === 0 ? '' : `${number(counts.failed + counts.bounced)} not delivered`,
        counts.waiting === 0 ? '' : `${number(counts.waiting)} waiting`,
        counts.sent === 0 ? '' : `${number(counts.sent)} without an answer`,
        counts.answered === 0 ? '' : `${number(counts.answered)} answered`,
      ]
        .filter((words) => words !== '')
        .join(', '),
    columns: { to: 'To', day: 'Day', channel: 'By', state: 'State', about: 'About' },
    states: {
      failed: 'Could not be sent',
      bounced: 'Bounced',
      waiting: 'Waiting to be sent',
      sent: 'Sent, no answer yet',
      answered: 'Answered',
    },
    channels: { chat: 'Teams chat', mail: 'E-mail' },
    insteadOfChat: 'E-mail, the chat does not get through',
    about: (actions, others) =>
      [
        actions === 0 ? '' : count(actions, 'action', 'actions'),
        others === 0 ? '' : count(others, 'other matter', 'other matters'),
      ]
        .filter((words) => words !== '')
        .join(', '),
  },
  ahead: {
    title: 'This would go out next',
    intro: 'As things stand now, for this forum only. Nothing is sent.',
    show: 'Show the next messages',
    looking: 'Working out the next messages …',
    day: (day, people) =>
      people === 0 ? `Nothing goes out ${day}.` : `To ${count(people, 'recipient', 'recipients')} ${day}.`,
    toAgenda: (actions) => `${count(actions, 'action goes', 'actions go')} on the next meeting’s agenda.`,
    unaddressed: (amount) =>
      `${count(amount, 'reminder has', 'reminders have')} nobody to go to. Add a contact.`,
    due: (day) => `due ${day}`,
  },
  settings: {
    title: 'Settings',
    intro: 'For this forum only.',
    readOnly: 'Only the forum’s coordinators can change them.',
    on: 'on',
    off: 'off',
    standard: (value) => `Standard: ${value}`,
    own: 'Changed here',
    reset: 'Reset',
    resetNamed: (name) => `Reset ${name} to the standard`,
    save: 'Save settings',
    saving: 'Saving …',
    nothingChanged: 'Nothing has been changed.',
    saved: (amount) =>
      `${count(amount, 'setting has', 'settings have')} been saved, from the next messages on.`,
    undone: 'The settings are as before.',
    wrong: 'Nothing has been saved. Correct what is marked.',
    notANumber: (most) => `Write a whole number from 0 to ${number(most)}.`,
    noHoursLeft: 'That leaves no time to send in. Choose a later hour than the first.',
  },
};
