import { coordinatorsEdit } from '../../../../application/provisioning/SiteRole';
import type { KeptSetting } from '../../../../application/ports/ReminderBook';
import type { ForumKey } from '../../../../domain/organisation/forum';
import { defaultOf, type SettingRow } from '../../../../domain/reminders/reminderSettings';
import { choiceOrNull } from '../../columns/choiceColumn';
import * as of from '../../columns/columnKinds';
import { words } from '../../columns/words';
import { readFields, writeFields } from '../../columns/FieldColumn';
import { idOf, listSchema, selectOf, versionOf, type RowList } from '../RowList';
import { defaultInWords, settingDescriptions, settingWords } from './settingWords';

const columns = {
  name: choiceOrNull(words('SamSetting', 'Inställning', 'Vad raden ställer in.'), settingWords),
  forum: of.keyOrNull<ForumKey>(
    words('SamForumKey', 'Forum', 'Nyckeln till forumet som raden gäller. Tomt betyder alla forum.'),
  ),
  on: of.boolean(words('SamOn', 'Gäller', 'Nej stänger av.'), { defaultValue: '1' }),
  amount: of.number(
    words('SamAmount', 'Antal', 'Dagar, månader eller klockslag. Standardvärdet står bredvid.'),
  ),
};

const told = {
  title: of.text(words('Title', 'Påminnelse', 'Inställningens namn.')),
  standard: of.text(words('SamDefault', 'Standardvärde', 'Det som gäller om raden tas bort.')),
  explanation: of.text(words('SamExplanation', 'Förklaring', 'Vad inställningen innebär.')),
};

/** A row whose setting nobody knows sets nothing. */
export const reminderSettings: RowList<SettingRow | null, SettingRow> = {
  schema: listSchema(
    {
      name: 'ReminderSettings',
      title: 'Påminnelser',
      description: 'När och om vad det påminns. Lägg till en rad med ett forum för att ändra bara där.',
      rights: coordinatorsEdit,
      viewTitle: 'Alla inställningar',
      view: ['LinkTitle', 'SamForumKey', 'SamOn', 'SamAmount', 'SamDefault', 'SamExplanation'],
      viewQuery: '<OrderBy><FieldRef Name="ID" Ascending="TRUE"/></OrderBy>',
    },
    told,
    columns,
  ),
  select: selectOf(columns),
  read: (stored) => {
    const { name, ...rest } = readFields(columns, stored);
    return name === null ? null : { name, ...rest };
  },
  write: (fields) => ({ ...tellOf(fields), ...writeFields(columns, fields) }),
};

/** The same rows for whoever changes them one by one. */
export const keptSettings: RowList<KeptSetting | null, SettingRow> = {
  ...reminderSettings,
  read: (stored, authorOf) => {
    const row = reminderSettings.read(stored, authorOf);
    return row === null ? null : { id: idOf(stored) as KeptSetting['id'], version: versionOf(stored), row };
  },
};

function tellOf({ name }: Partial<SettingRow>): ReturnType<typeof writeFields> {
  if (name === undefined) return {};
  const { amount, unit } = defaultOf(name);
  return writeFields(told, {
    title: settingWords[name],
    standard: defaultInWords(amount, unit),
    explanation: settingDescriptions[name],
  });
}
