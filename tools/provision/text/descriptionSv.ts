import type { DescriptionText } from './ProvisionText.ts';

export const descriptionSv: DescriptionText = {
  stranger: (key) => `"${key}" är inget som en beskrivning kan ha.`,
  kind: '"kind" ska vara "forum" eller "programme".',
  name: (longest) => `"name" ska vara webbplatsens namn, högst ${longest} tecken.`,
  prefix: (longest) =>
    `"idPrefix" ska vara en förkortning med bokstäver och siffror, högst ${longest} tecken, till exempel "SÖD".`,
  groups: (roles) => `"groups" ska vara ett objekt med ${roles}.`,
  group: (roles, stranger) => `"groups" kan ha ${roles}, men inte ${stranger}.`,
  addresses: (role) => `"${role}" ska vara en lista med e-postadresser.`,
  unreadable: (why) => `filen gick inte att läsa (${why}).`,
  notJson: (why) => `innehållet är inte giltig JSON: ${why}.`,
  notAnObject: 'filen ska innehålla ett JSON-objekt.',
  forumOfProgramme: '"forum" hör till ett forums fil, inte till programmets.',
  forum: (keys) => `"forum" ska vara ett objekt med ${keys}.`,
  programme: '"forum.programme" ska vara programmets webbplats, till exempel "/sites/programmet".',
  forumKind: (kinds) => `"forum.kind" ska vara ett av ${kinds}.`,
  organisations:
    '"forum.organisations" ska vara en lista med minst två organisationers namn, den sammankallande först.',
  coordinator: '"forum.coordinator" ska vara samordnarens funktion, till exempel "Trygghetssamordnare".',
  cadence: '"forum.cadenceDays" ska vara ett helt antal dagar mellan mötena, eller null.',
  template: (templates) => `"forum.meetingTemplate" ska vara ett av ${templates}.`,
};
