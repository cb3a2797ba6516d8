import { groupTitles } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteRole.js';
import type { DoctorText } from './DoctorText.ts';

const apply = 'Run npm run provision -- apply. It adds what is missing and removes nothing.';
const place = (list: string | null): string => (list === null ? 'the site' : `the list ${list}`);
const grantees = { ...groupTitles, owners: 'The owners' };

/** What is said of the site itself. */
export const siteEn = {
  'sign-in-refused': {
    what: ({ message }) => `Sign-in failed: ${message}`,
    todo: 'Check tenant, client id and certificate, and that an administrator has consented to the app.',
  },
  'token-refused': {
    what: () => 'SharePoint does not take the sign-in.',
    todo: 'Check that the app has permission to SharePoint (Sites.Selected or AllSites.FullControl) and that it is consented to.',
  },
  'not-allowed': {
    what: () => 'The account may not read the site’s settings.',
    todo: 'Give the account or the app full control of the site and run again.',
  },
  'site-unknown': {
    what: () => 'There is no such site.',
    todo: 'Check the address. The site has to exist before it is set up.',
  },
  'site-silent': {
    what: () => 'SharePoint does not answer.',
    todo: 'Check the network and the address and run again.',
  },
  'site-refused': {
    what: ({ message }) => `SharePoint refused to tell of the site: ${message}`,
    todo: 'Check the address and that the site opens in the browser, and run again.',
  },
  'site-throttled': { what: () => 'SharePoint is overloaded.', todo: 'Wait a while and run again.' },
  'list-missing': {
    what: ({ title, list }) => `The list ${title} (${list}) is missing.`,
    todo: `${apply} If somebody has deleted it, it lies in the recycle bin for 93 days: rather restore it.`,
  },
  'list-renamed': {
    what: ({ list, title, wanted }) => `The list ${list} is called ${title} instead of ${wanted}.`,
    todo: `The product finds it all the same. To have the name back: ${apply}`,
  },
  'list-described-otherwise': {
    what: ({ list }) => `The list ${list} has another description.`,
    todo: apply,
  },
  'column-missing': {
    what: ({ list, title, column }) => `The column ${title} (${column}) is missing in ${list}.`,
    todo: `${apply} What stood in a deleted column does not come back.`,
  },
  'column-renamed': {
    what: ({ list, title, wanted }) => `The column ${wanted} in ${list} is called ${title}.`,
    todo: `The product finds it all the same. To have the name back: ${apply}`,
  },
  'column-described-otherwise': {
    what: ({ list, column }) =>
      `The column ${column} in ${list} has another description or is drawn in another way.`,
    todo: apply,
  },
  'column-other-kind': {
    what: ({ list, column }) => `The column ${column} in ${list} is of another kind than it should be.`,
    todo: 'The product uses it as it is. To put it right, change the column’s type in the list settings.',
  },
  'column-not-retired': {
    what: ({ list, column }) => `The column ${column} in ${list} is no longer used but looks as if it were.`,
    todo: `${apply} What stands in the column is not touched.`,
  },
  'rows-unlinked': {
    what: ({ list, rows }) =>
      `In ${list}, ${rows} rows have their problem or meeting as a number only, as an older version wrote it. The product shows them without.`,
    todo: 'Run npm run provision -- apply. It copies the numbers into the columns that have taken over.',
  },
  'choice-missing': {
    what: ({ list, column, choices }) =>
      `The column ${column} in ${list} lacks the choices ${choices.join(', ')}.`,
    todo: apply,
  },
  'default-missing': {
    what: ({ list, column }) => `The column ${column} in ${list} has the wrong default value.`,
    todo: apply,
  },
  'index-missing': {
    what: ({ list, column }) =>
      `The column ${column} in ${list} has no index. Once the list has more than 5,000 rows, SharePoint refuses to search it.`,
    todo: apply,
  },
  'index-too-late': {
    what: ({ list, column, rows }) =>
      `The column ${column} in ${list} has no index, and the list has ${rows} rows. SharePoint indexes 20,000 at most.`,
    todo: 'Move older rows to an archive list until fewer than 20,000 are left, then run provision apply.',
  },
  'unique-missing': {
    what: ({ list, column }) =>
      `The column ${column} in ${list} allows the same value twice. Something could then be saved twice.`,
    todo: apply,
  },
  'view-missing': { what: ({ list, view }) => `The view ${view} in ${list} is missing.`, todo: apply },
  'view-otherwise': {
    what: ({ list, view }) => `The view ${view} in ${list} has been changed.`,
    todo: `If that is intended, leave it. Otherwise: ${apply}`,
  },
  'form-otherwise': {
    what: ({ list }) =>
      `The form of ${list} has been changed, or shows columns that only the product writes.`,
    todo: `If that is intended, leave it. Otherwise: ${apply}`,
  },
  'rights-inherited': {
    what: ({ list }) =>
      `The list ${list} inherits the site’s permissions. The wrong people may then read or change it.`,
    todo: apply,
  },
  'right-missing': {
    what: ({ to, list }) => `${grantees[to]} lacks its permission on ${place(list)}.`,
    todo: apply,
  },
  'right-too-wide': {
    what: ({ to, list }) => `${grantees[to]} has more permission than it should on ${place(list)}.`,
    todo: 'Run npm run provision -- apply. It takes back the permission that is too wide.',
  },
  'right-of-another': {
    what: ({ group, list }) =>
      `The group ${group} has permission on the list ${list}, which only the product’s three groups and the owners should have.`,
    todo: 'If that is meant, leave it. Else take the group out of the list’s permissions; provision does not touch it.',
  },
  'level-missing': {
    what: () => 'The permission level Lägg till is missing. Without it nobody can answer.',
    todo: apply,
  },
  'group-missing': {
    what: ({ group }) => `The group ${groupTitles[group]} is missing.`,
    todo: `${apply} Then add its members.`,
  },
  'group-empty': {
    what: ({ group }) => `The group ${groupTitles[group]} has no members.`,
    todo: 'Add them to the group, or to the forum file and run provision apply.',
  },
  'owners-missing': {
    what: () => 'The site has no owners’ group.',
    todo: 'Choose one under Site permissions.',
  },
  'other-time-zone': {
    what: ({ timeZone }) =>
      `The time zone is not Stockholm’s (its number is ${timeZone}). Dates may be a day out.`,
    todo: 'Change it under Site settings, Regional settings.',
  },
  'other-language': {
    what: ({ locale }) => `Dates and numbers are not shown in Swedish (locale ${locale}).`,
    todo: 'Choose Swedish under Site settings, Regional settings.',
  },
  'older-schema': {
    what: ({ version, wanted }) =>
      `The site was made for version ${version}, but the product is version ${wanted}.`,
    todo: apply,
  },
  'newer-schema': {
    what: ({ version, wanted }) =>
      `The site was made for version ${version}, but this product is version ${wanted}.`,
    todo: 'Update the product. Do not run an older one against the site.',
  },
} satisfies Partial<DoctorText['findings']>;
