import type { RightsInForum } from '../../../application/ports/MeetingBook';
import type { Call } from '../http/SiteConnection';
import type { ForumStores } from './ForumStores';

/** SharePoint's bits of a person's rights, as two numbers in text. */
export interface BasePermissions {
  readonly Low: string;
}

const addListItems = 0x2;
const editListItems = 0x4;
const manageWeb = 0x4000_0000;

/** Two calls for a batch: what the person may do with the actions, and with the answers. */
export const rightsCalls = ({
  actions,
  answers,
}: ForumStores): [Call<BasePermissions>, Call<BasePermissions>] => [
  (web) => actions.listIn(web).effectiveBasePermissions<BasePermissions>(),
  (web) => answers.listIn(web).effectiveBasePermissions<BasePermissions>(),
];

export const rightsOf = (onActions: BasePermissions, onAnswers: BasePermissions): RightsInForum => ({
  mayEdit: has(onActions, editListItems),
  mayAnswer: has(onAnswers, addListItems),
  // Nobody but an owner may alter a list that others only add to.
  ...(has(onAnswers, editListItems) ? { mayRedact: true } : {}),
});

/** Whether the rows of a list may be changed. */
export const mayEditRows = (onList: BasePermissions): boolean => has(onList, editListItems);

/** May both add rows and change them, as the product's service has to. */
export const mayWriteRows = (permissions: BasePermissions): boolean =>
  has(permissions, addListItems) && has(permissions, editListItems);

/** An owner of the web. A token may reach less far than its person; this says what the two can do together. */
export const isOwner = (permissions: BasePermissions): boolean => has(permissions, manageWeb);

const has = ({ Low }: BasePermissions, bit: number): boolean => (Number(Low) & bit) !== 0;
