import type { NewView, SavedView } from '../../../application/ports/ViewBook';
import { everybodysOwn } from '../../../application/provisioning/SiteRole';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { readFields, writeFields } from '../columns/FieldColumn';
import { idOf, listSchema, selectOf, versionOf, type RowList } from './RowList';

const fieldColumns = {
  name: of.text(words('Title', 'Vy', 'Vad urvalet heter.')),
  query: of.note(words('SamQuery', 'Urval', 'Filter, ordning och visning som de står i adressen.')),
  shared: of.boolean(
    words('SamShared', 'Delad', 'Vyn visas för alla i forumet, inte bara för den som sparade den.'),
  ),
};

/** Everybody may save views; each changes only their own, which the list itself sees to. */
export const savedViews: RowList<SavedView, NewView> = {
  schema: {
    ...listSchema(
      {
        name: 'SavedViews',
        title: 'Sparade vyer',
        description: 'Urval av åtgärder som någon har gett ett namn. Var och en ändrar bara sina egna.',
        rights: everybodysOwn,
        viewTitle: 'Alla vyer',
        view: ['LinkTitle', 'SamShared', 'SamQuery', 'Author', 'Modified'],
      },
      fieldColumns,
    ),
    ownRowsOnly: true,
  },
  select: [...selectOf(fieldColumns), 'AuthorId'],
  read: (stored, authorOf) => ({
    ...readFields(fieldColumns, stored),
    id: idOf(stored) as SavedView['id'],
    version: versionOf(stored),
    author: authorOf(Number(stored['AuthorId'])),
  }),
  write: (fields) => writeFields(fieldColumns, fields),
};
