import type { LetterWords } from './sv.ts';

const promises = (amount: number): string => (amount === 1 ? '1 promise' : `${String(amount)} promises`);

/** What the mails say in English. */
export const en: LetterWords = {
  product: 'Samverkansrummet',
  sender: (conveners) => (conveners === '' ? 'Samverkansrummet' : `Samverkansrummet, ${conveners}`),
  subject: {
    confirm: (amount, forum) => `Confirm ${promises(amount)} in ${forum}`,
    meeting: (amount, forum) => `Before the meeting in ${forum}: ${promises(amount)}`,
    reminder: (amount, forum) => `Reminder of ${promises(amount)} in ${forum}`,
    other: (forum) => `Reminder from ${forum}`,
    forums: (amount) => `${String(amount)} forums`,
    programme: 'Samverkansrummet',
  },
  greeting: 'Hello!',
  headings: {
    confirm: 'Is this right?',
    meeting: 'What your organisation has promised',
    late: 'The date has passed',
    soon: 'Due soon',
    asked: 'The coordinator asks how it is going',
    own: 'You asked for a reminder',
    effect: 'Did it have any effect?',
    assess: 'The effect is to be assessed',
    agenda: 'Overdue, and no meeting is planned',
    renewal: 'To be renewed',
    minutes: 'Minutes to finish',
    adoption: 'No decision has been noted',
  },
  intros: {
    confirm: 'This has been noted as yours. Confirm it, ask for a change or say no.',
    meeting: 'Answer before the meeting, and we only take up what needs discussing.',
    late: 'Say how it is going: done, in progress, new date or help.',
    soon: 'Say how it is going: done, in progress, new date or help. If it is in progress, we ask again later on.',
    asked: 'A short answer is enough.',
    own: '',
    effect: 'The action has been carried out. Write a comment on what it led to.',
    assess: 'The action has been carried out, and its owner has been asked. Assess the effect on its page.',
    agenda: 'Take it up at the next meeting, or contact whoever has promised it.',
    renewal: '',
    minutes: 'The meeting is closed, but its minutes have not been finished.',
    adoption: 'Enter the decision, or a new date, under Adoption.',
  },
  facts: {
    place: (displayId, forum) => `${displayId}, ${forum}`,
    due: (day) => `Due ${day}`,
    noDate: 'No date decided',
    late: (days) => (days === 1 ? 'Overdue by 1 day' : `Overdue by ${String(days)} days`),
    heldOn: (day) => `The meeting was held ${day}`,
    renewBy: (day) => `Renew by ${day}`,
    decisionOn: (day) => `The decision was planned for ${day}`,
    meetings: 'Next meeting',
    meeting: (forum, when) => `${forum}: ${when}.`,
  },
  subjects: {
    action: 'Promise',
    meeting: 'Meeting',
    agreement: 'Cooperation agreement',
    report: 'Situation report',
    plan: 'Action plan',
    adoption: 'Adoption of the safety programme',
  },
  answer: 'Answer',
  open: 'Open in Teams',
  everything: 'All our promises',
  pause: 'Pause the reminders, or end a pause',
  foot: {
    why: (functionTitle, organisation) =>
      `This e-mail goes to ${functionTitle}, ${organisation}. There is at most one a day.`,
    links: (day) =>
      `The links work until and including ${day}. Whoever has them answers for your organisation. Should a colleague answer? Hand over on the answer page.`,
    automatic:
      'This e-mail is sent automatically and cannot be replied to. Ask the coordinator if something is wrong.',
  },
  thisLanguage: 'In English',
  calendar: {
    fileName: 'dates.ics',
    due: (title) => `Due: ${title}`,
  },
};
