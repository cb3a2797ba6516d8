/** An id and its text, as versions show a reference. */
interface ShownReference {
  readonly LookupId: number;
  readonly LookupValue: string;
}

interface ShownMember {
  readonly Id: number;
  readonly Title: string;
  readonly Email: string;
  readonly Name: string;
  readonly EMail: string;
}

/** Whatever the tests read of SharePoint's answers, all in one; what an answer lacks is undefined at run time. */
export interface Shown {
  readonly value: readonly Shown[];
  readonly d: Shown;
  readonly error: { readonly message: { readonly value: string } };
  readonly error_description: string;
  readonly 'odata.error'?: { readonly code: string; readonly message: { readonly value: string } };
  readonly 'odata.etag': string;
  readonly 'odata.nextLink'?: string;
  readonly 'odata.type': string;
  readonly AadObjectId: { readonly NameId: string } | null;
  readonly Attachments: boolean;
  readonly AttachmentFiles: readonly { readonly FileName: string }[];
  readonly Author: ShownMember;
  readonly Created: string;
  readonly Editor: ShownReference;
  readonly SamMeetingId: number | null;
  readonly SchemaXml: string;
  readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
  readonly Email: string;
  readonly EnforceUniqueValues: boolean;
  readonly FormDigestValue: string;
  readonly HasUniqueRoleAssignments: boolean;
  readonly Id: number | string;
  readonly InternalName: string;
  readonly IsCurrentVersion: boolean;
  readonly ItemCount: number;
  readonly Items: readonly string[];
  readonly LastItemDeletedDate: string;
  readonly LastItemModifiedDate: string;
  readonly LoginName: string;
  readonly Member: ShownMember;
  readonly Modified: string;
  readonly Name: string;
  readonly RoleDefinitionBindings: readonly { readonly RoleTypeKind: number }[];
  readonly RoleTypeKind: number;
  readonly RootFolder: { readonly Name: string };
  readonly SamDueDate: string;
  readonly SamMeeting: ShownReference | null;
  readonly 'SamMeeting@odata.navigationLinkUrl': string;
  readonly SamNotes: string;
  readonly SamOpId: string | null;
  readonly SamRequired: string;
  readonly SamStart: string;
  readonly SamStatus: string;
  readonly Title: string;
  readonly VersionId: number;
  readonly VersionLabel: string;
  readonly ViewFields: { readonly Items: readonly string[] };
}
