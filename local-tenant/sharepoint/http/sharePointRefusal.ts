/**
 * A refusal in SharePoint's own words. It is thrown, because the real service answers one from any depth;
 * the listener and the batch turn it into an answer.
 */
export class SharePointRefusal extends Error {
  readonly status: number;
  /** SharePoint's code: a number and the exception's class name. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'SharePointRefusal';
    this.status = status;
    this.code = code;
  }
}

const CLIENT_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const SP_EXCEPTION = '-1, Microsoft.SharePoint.SPException';

/** The request cannot be read as a query of this service. */
export const badQuery = (message: string): SharePointRefusal =>
  new SharePointRefusal(400, CLIENT_QUERY, message);

/** A field is used in a way that its kind does not allow. */
export const badField = (message: string): SharePointRefusal =>
  new SharePointRefusal(400, SP_EXCEPTION, message);

export const badValue = (message: string): SharePointRefusal =>
  new SharePointRefusal(400, '-2130575155, Microsoft.SharePoint.SPException', message);

export const unknownProperty = (name: string, type: string): SharePointRefusal =>
  badQuery(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

export const unknownField = (name: string): SharePointRefusal =>
  badField(`The field or property '${name}' does not exist.`);

export const accessDenied = (): SharePointRefusal =>
  new SharePointRefusal(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );

export const invalidDigest = (): SharePointRefusal =>
  new SharePointRefusal(
    403,
    '-2130575251, Microsoft.SharePoint.SPException',
    'The security validation for this page is invalid and might be corrupted. Please use your web browser’s Back button to try your operation again.',
  );

export const notImplemented = (what: string): SharePointRefusal =>
  new SharePointRefusal(
    501,
    '-1, LocalTenant.NotImplementedException',
    `The local tenant does not implement this request: ${what}`,
  );

export const itemNotFound = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );

export const listNotFound = (name: string, webUrl: string): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-1, System.ArgumentException',
    `List '${name}' does not exist at site with URL '${webUrl}'.`,
  );

export const notFound = (what: string): SharePointRefusal =>
  new SharePointRefusal(404, '-2147024894, System.IO.FileNotFoundException', what);

export const fieldNotFound = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.`,
  );

export const viewThresholdExceeded = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );

export const lookupThresholdExceeded = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );

export const staleETag = (given: string, current: string): SharePointRefusal =>
  new SharePointRefusal(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${given}' does not match the object's ETag value '${current}'.`,
  );

export const duplicateValue = (fieldTitle: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${fieldTitle}].`,
  );
