import { NoAnswer } from '../../../../shared/adapters/sharepoint/http/patientFetch';
import { SignInNeeded } from '../../../../shared/adapters/sharepoint/http/TokenSource';
import { translateFailure } from '../../../../shared/adapters/sharepoint/http/translateFailure';

/** As PnPjs tells it: status, and the body at the end of the message. */
const refusal = (status: number, code = '', value = ''): unknown => ({
  isHttpRequestError: true,
  status,
  message: `Error making HttpClient request in queryable [${status}] x ::> ${JSON.stringify({
    'odata.error': { code, message: { lang: 'sv-SE', value } },
  })}`,
});

describe('what SharePoint answers', () => {
  it.each([
    [401, '', '', { kind: 'sign-in-needed' }],
    [403, '', '', { kind: 'not-allowed', what: 'Åtgärder' }],
    [
      404,
      '-2130575338, System.ArgumentException',
      'Objektet finns inte.',
      { kind: 'not-found', what: 'Åtgärder' },
    ],
    [404, '-2147024894, System.IO.FileNotFoundException', '', { kind: 'not-provisioned', what: 'Åtgärder' }],
    [429, '', '', { kind: 'throttled' }],
    [503, '', '', { kind: 'throttled' }],
    [502, '', '', { kind: 'offline' }],
    [504, '', '', { kind: 'offline' }],
    [
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      "The property 'SamDueDate' does not exist on type 'SP.Data.ActionsListItem'.",
      { kind: 'not-provisioned', what: 'Åtgärder: SamDueDate' },
    ],
    [
      400,
      '-1, Microsoft.SharePoint.SPException',
      "Fältet eller egenskapen 'SamDueDate' finns inte.",
      { kind: 'not-provisioned', what: 'Åtgärder: SamDueDate' },
    ],
    [
      400,
      '-2130575155, Microsoft.SharePoint.SPException',
      'Ogiltigt textvärde.',
      { kind: 'refused', message: 'Ogiltigt textvärde.' },
    ],
    [
      500,
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'Listan är för lång.',
      { kind: 'too-many-rows', what: 'Åtgärder' },
    ],
    [500, '-1, System.Exception', 'Fel.', { kind: 'refused', message: 'Fel.' }],
  ])('%i %s becomes a failure of its own', (status, code, value, failure) => {
    expect(translateFailure(refusal(status, code, value), 'Åtgärder')).toEqual(failure);
  });

  it('is offline without an answer and asks for a sign-in without a token', () => {
    expect(translateFailure(new NoAnswer(new TypeError('fetch failed')), 'x')).toEqual({ kind: 'offline' });
    expect(translateFailure(new SignInNeeded(), 'x')).toEqual({ kind: 'sign-in-needed' });
  });

  it('goes on as an exception when it is a bug', () => {
    const bug = new TypeError("Cannot read properties of undefined (reading 'x')");
    expect(() => translateFailure(bug, 'x')).toThrow(bug);
  });
});
