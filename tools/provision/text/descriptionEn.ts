import type { DescriptionText } from './ProvisionText.ts';

export const descriptionEn: DescriptionText = {
  stranger: (key) => `"${key}" is nothing that a description can have.`,
  kind: '"kind" is to be "forum" or "programme".',
  name: (longest) => `"name" is to be the site’s name, at most ${longest} characters.`,
  prefix: (longest) =>
    `"idPrefix" is to be an abbreviation of letters and digits, at most ${longest} characters, such as "SÖD".`,
  groups: (roles) => `"groups" is to be an object with ${roles}.`,
  group: (roles, stranger) => `"groups" can have ${roles}, but not ${stranger}.`,
  addresses: (role) => `"${role}" is to be a list of e-mail addresses.`,
  unreadable: (why) => `the file could not be read (${why}).`,
  notJson: (why) => `the content is not valid JSON: ${why}.`,
  notAnObject: 'the file is to hold a JSON object.',
  forumOfProgramme: '"forum" belongs in a forum’s file, not in the programme’s.',
  forum: (keys) => `"forum" is to be an object with ${keys}.`,
  programme: '"forum.programme" is to be the programme’s site, such as "/sites/programmet".',
  forumKind: (kinds) => `"forum.kind" is to be one of ${kinds}.`,
  organisations:
    '"forum.organisations" is to be a list of at least two organisations’ names, the convener first.',
  coordinator: '"forum.coordinator" is to be the coordinator’s function, such as "Trygghetssamordnare".',
  cadence: '"forum.cadenceDays" is to be a whole number of days between meetings, or null.',
  template: (templates) => `"forum.meetingTemplate" is to be one of ${templates}.`,
};
