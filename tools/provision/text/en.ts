import { groupTitles } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteRole.js';
import { en as commandLine } from '../../command-line/text/en.ts';
import { en as signIn } from '../../sign-in/text/en.ts';
import { descriptionEn } from './descriptionEn.ts';
import { orderEn } from './orderEn.ts';
import { placeOf } from './placeOf.ts';
import { registerAboutOf } from '../stepWords.ts';
import type { ProvisionText } from './ProvisionText.ts';

const rights = { read: 'read', add: 'add', edit: 'edit', own: 'everything' } as const;
const grantees = { ...groupTitles, owners: 'Owners' } as const;
const site = 'the site';

export const en: ProvisionText = {
  order: orderEn,
  commandLine,
  signIn,
  doing: {
    'name-site': 'Naming the site',
    'create-add-role': 'Making the permission level Lägg till',
    'create-group': 'Making groups',
    'add-member': 'Adding members',
    'create-list': 'Making lists',
    'retire-column': 'Marking replaced columns',
    'add-column': 'Adding columns',
    'describe-list': 'Naming lists',
    'describe-column': 'Describing columns',
    'arrange-view': 'Arranging views',
    'add-view': 'Adding views',
    'change-view': 'Arranging views',
    'clear-forms': 'Taking the product’s own columns out of forms',
    'lay-out-form': 'Arranging forms',
    'separate-list': 'Giving lists permissions of their own',
    grant: 'Giving permissions',
    withdraw: 'Taking permissions back',
    'link-rows': 'Linking rows',
    'put-setting': 'Saving settings',
  },
  about: {
    'name-site': ({ title }) => `name: ${title}`,
    'create-add-role': () => 'permission level: Lägg till',
    'create-group': ({ role }) => `group: ${groupTitles[role]}`,
    'add-member': ({ login, role }) => `member: ${login} in ${groupTitles[role]}`,
    'create-list': ({ list }) => `list: ${list.title} (${list.name})`,
    'retire-column': ({ list, column }) => `replaced column: ${list}, ${column.title} (${column.name})`,
    'add-column': ({ list, column }) => `column: ${list}, ${column.title} (${column.name})`,
    'describe-list': ({ list }) => `name and description: ${list.title} (${list.name})`,
    'describe-column': ({ list, column }) => `column: ${list}, ${column.title} (${column.name})`,
    'arrange-view': ({ list, view }) => `view: ${list}, ${view.title}`,
    'add-view': ({ list, view }) => `view: ${list}, ${view.title}`,
    'change-view': ({ list, view }) => `view: ${list}, ${view.title}`,
    'clear-forms': ({ list }) => `the product’s own columns in forms: ${list}`,
    'lay-out-form': ({ list }) => `form: ${list}`,
    'separate-list': ({ list }) => `permissions of its own: ${list}`,
    grant: ({ to, grant, scope }) =>
      `permission: ${grantees[to]} gets ${rights[grant]} in ${placeOf(scope, site)}`,
    withdraw: ({ from, scope }) => `permission: ${grantees[from]} has too much in ${placeOf(scope, site)}`,
    'link-rows': ({ list, rows }) => `rows to link to problems and meetings: ${list}, ${rows}`,
    'put-setting': ({ key, value }) => `setting: ${key} = ${value}`,
  },
  registerDoing: {
    'add-organisation': 'Adding organisations',
    'add-coordinator': 'Adding the coordinator',
    'add-forum': 'Adding the forum',
  },
  registerAbout: {
    'add-organisation': ({ organisation }) => `organisation: ${organisation.name}`,
    'add-coordinator': ({ mail, functionTitle }) => `coordinator: ${functionTitle} (${mail})`,
    'add-forum': ({ forum }) => `forum: ${forum.name}, ${forum.members.length} organisations`,
  },
  findings: {
    'other-time-zone': ({ timeZone }) =>
      `The site’s time zone is not Stockholm’s (it is number ${timeZone}). Change it under Site settings, Regional settings.`,
    'member-unknown': ({ login, role }) =>
      `${login} is not in the directory and is no member of ${groupTitles[role]}. Correct the address in the file, or create the account, and run again.`,
    'view-without-index': ({ list, view, columns }) =>
      `The view ${view} in ${list} is not made: ${columns.join(', ')} lacks an index, and SharePoint would refuse to show it when the list has more than 5,000 rows.`,
    'other-kind': ({ list, column }) =>
      `${column} in ${list} is of another kind than it is to be. It is used as it is, but the list’s page does not show it as intended.`,
    'index-too-late': ({ list, column, rows }) =>
      `${column} in ${list} cannot get an index: the list has ${rows} rows, and SharePoint indexes 20,000 at most.`,
  },
  registerFindings: {
    'coordinator-unknown': ({ mail }) =>
      `${mail} has no account that the programme’s site knows, and is not added as coordinator. Add the address to the programme’s groups and run again.`,
    'row-not-found-again': ({ step }) =>
      `This was written but is not there: ${registerAboutOf(step, en)}. The programme’s registers already have a row with almost the same key. Correct or remove that row on the programme’s site and run again.`,
    'forum-differs': ({ fields }) =>
      `The forum’s row is there already and differs from the file (${fields.join(', ')}). The row is not changed. Change it in the list Forum on the programme’s site, or change the file.`,
  },
  siteRefusals: {
    'newer-schema': ({ version, wanted }) =>
      `The site was furnished by a newer program (version ${version}; this program has version ${wanted}). Nothing has been changed. Fetch the new version of the program and run again.`,
    'other-kind-of-site': ({ stands, list }) =>
      `The file is not for this site: it is ${stands === 'programme' ? 'the programme’s' : 'a forum’s'} (the list ${list} is there). Nothing has been changed. Check --site and --forum.`,
  },
  failures: {
    'not-allowed': 'SharePoint refuses. The account needs full control of the site.',
    'not-found': 'The site does not exist.',
    'not-provisioned': 'The site does not exist, or something on it is missing. Check the address.',
    'too-many-rows': 'A list has more rows than SharePoint looks through at once.',
    throttled: 'SharePoint is overloaded. Wait a while and run again; what is done is not done again.',
    offline: 'SharePoint does not answer. Run again; what is done is not done again.',
    'sign-in-needed': 'The sign-in is not valid. Sign in again.',
    refused: 'SharePoint did not take the change.',
  },
  refusals: {
    'text-missing': 'The file lacks the forum’s name or the coordinator’s function.',
    'organisation-missing': 'A forum needs at least two organisations.',
  },
  nameUnusable: (name) =>
    `The organisation ${name} cannot be added: its name collides with that of another. Write a name that tells them apart.`,
  onProgramme: (address, failure) =>
    `The programme’s site ${address}: ${failure} Set it up first, and then run again.`,
  note: (finding) => `Note: ${finding}`,
  nothingMissing: 'Nothing is missing.',
  planned: (create, change) =>
    `${create} to create, ${change} to change, nothing to delete. Nothing has been done yet.`,
  nothingDone: 'Everything was there already. Nothing has been changed.',
  done: (steps) => `Done: ${steps} steps.`,
  pageLeftOut: (page, address) => `${page} belongs to a page; the site is ${address}.`,
  description: descriptionEn,
};
