import type { FirstRunText } from '../sv/firstRun';
import { count } from './counting';

export const firstRun: FirstRunText = {
  newForum: 'A new forum. Nothing is shared yet.',
  title: (left) =>
    left === 0
      ? 'Everything is ready for the first meeting'
      : `${count(left, 'thing', 'things')} left before the first meeting`,
  intro: 'It takes about ten minutes. Stop whenever you like, everything is saved.',
  introOther: 'The coordinator sets the forum up before the first meeting.',
  done: 'Done',
  steps: {
    furnished: {
      title: 'The forum is created',
      body: 'The site, the lists and the rights are in place.',
    },
    organisations: {
      title: 'Each organisation has a contact',
      body: 'The contact answers for the organisation, in Teams or by mail with a link.',
      action: 'Show the contacts',
    },
    promises: {
      title: 'Enter what you have promised one another already',
      body: 'Paste from Excel or type. The first meeting opens on those rows instead of an empty page.',
      action: 'Enter promises',
    },
    meeting: {
      title: 'Choose a day and a template for the meeting',
      body: 'The agenda comes from a template and can be changed.',
      action: 'Plan a meeting',
    },
    rehearsal: {
      title: 'Practise on an invented meeting',
      body: 'The whole meeting from attendance to read-back. Nothing is sent and nothing is counted.',
      action: 'Start a rehearsal',
    },
  },
  missingContact: (names) => `No contact: ${names}.`,
  howToAddContact:
    'Add the row in the list of contacts on the programme’s site, or ask the administrator to do it.',
  fewMembers: 'The forum has too few organisations. Add them in the list of forums, in the members column.',
  organisations: {
    title: 'Organisations',
    hint: 'How each organisation gets to its promises',
    none: 'No organisations yet.',
    channels: { teams: 'Teams', guest: 'Guest in Teams', mail: 'Mail with a link' },
    noContact: 'No contact',
  },
  privacy: {
    title: 'Do not write about persons',
    body: 'The register is about places and situations. Identity numbers are stopped, and names, addresses and phone numbers are questioned before they are saved.',
  },
  enter: {
    title: 'What you have promised one another already',
    label: 'One promise a line',
    hint: 'What; who; due by. For example: Mend the lights; Trafikkontoret; 2026-12-04. The date may be left out. Where reminders run, the organisations are asked the day after whether it is right.',
    preview: 'This is how the lines are read',
    columns: { what: 'Promise', who: 'Organisation', when: 'Due by' },
    unknown: (name) => (name === '' ? 'No organisation' : `No organisation is called ${name}`),
    badDate: (text) => `${text} is not a date`,
    noTitle: 'Write what is to be done',
    noDate: 'no date',
    save: (rows) => `Save ${count(rows, 'promise', 'promises')}`,
    saving: 'Saving …',
    cancel: 'Cancel',
    faults: (rows) => count(rows, 'line needs correcting', 'lines need correcting'),
    saved: (rows) => `${count(rows, 'promise', 'promises')} entered.`,
  },
  setUp: {
    title: 'Set the forum up',
    body: 'The site exists but is not in the programme’s registers. Fill this in once, and the first meeting can be planned.',
    notAllowed:
      'The site exists but is not in the programme’s registers. Ask the coordinator or the administrator to set the forum up.',
    name: 'Name of the forum',
    kind: 'Kind of forum',
    kinds: {
      est: 'EST, coordination for safety',
      'local-council': 'Local crime prevention council',
      'steering-group': 'Steering group',
      'strategic-council': 'Strategic council',
      network: 'Network',
      place: 'Place-based cooperation',
    },
    prefix: 'Short form in the actions’ ids',
    prefixHint: 'The same as when the site was installed, such as SÖD in ÅT-SÖD-28.',
    cadence: 'How often do you meet?',
    cadences: {
      weekly: 'Every week',
      fortnightly: 'Every second week',
      'four-weekly': 'Every fourth week',
      monthly: 'Every month',
      quarterly: 'Every quarter',
    },
    yourFunction: 'Your function',
    yourFunctionHint: 'The function, not your name. For example Safety coordinator.',
    organisations: 'Organisations, one a line',
    organisationsHint: 'Begin with your own. More can be added later.',
    save: 'Create the forum',
    saving: 'Creating …',
    tooFew: 'Write at least two organisations.',
    missing: 'Fill this in.',
  },
};
