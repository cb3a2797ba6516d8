/** Reading and adding without changing: SharePoint has no such role of its own. */
export const addRoleName = 'Lägg till';
export const addRoleDescription =
  'Läsa och lägga till rader utan att kunna ändra dem. Används av Samverkansrummet.';
