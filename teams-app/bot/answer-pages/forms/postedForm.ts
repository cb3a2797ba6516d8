import { allowedIn } from '@samverkansrummet/shared/lib-commonjs/application/guard/learnNames.js';
import { makeTextGuard } from '@samverkansrummet/shared/lib-commonjs/application/guard/makeTextGuard.js';
import type { TextGuard } from '@samverkansrummet/shared/lib-commonjs/application/guard/TextGuard.js';
import { fingerprint } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/fingerprint.js';
import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { Visit } from '../AnswerContext.ts';
import { isOwnForm, type FormToken } from './formToken.ts';

/** A form that the service itself has made and somebody has sent. */
export interface PostedForm {
  readonly given: (name: string) => string;
  /** What the sender has said points nobody out. */
  readonly guard: TextGuard;
  /** The same for the same form with the same content, so that sending it twice is sending it once. */
  readonly operation: OperationId;
  /** What the form is sent once more by. */
  readonly token: FormToken;
}

/** Pages of another site may not send forms here, where the browser says whose page it was. */
const isForeign = (visit: Visit): boolean => {
  const site = visit.incoming.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
};

/** Null for what did not come from one of the service's own pages. */
export function postedForm(visit: Visit, place: string): PostedForm | null {
  const fields = new URLSearchParams(visit.incoming.body);
  const given = (name: string): string => fields.get(name) ?? '';
  const token = { nonce: given('nonce'), proof: given('proof') };
  if (isForeign(visit) || !isOwnForm(visit.secret, place, token)) return null;
  const guard = makeTextGuard({ asks: true });
  guard.allow(allowedIn(visit.opened.directory));
  if (given('nobody') === 'yes') fields.getAll('words').forEach((words) => guard.answer(words));
  return { given, guard, token, operation: `link-${token.nonce}-${contentOf(fields)}` as OperationId };
}

/** The same in whatever order the fields stand, and whether an empty one is there or not. */
function contentOf(fields: URLSearchParams): string {
  const said = [...fields].filter(([name, value]) => name !== 'proof' && value !== '');
  return fingerprint(said.map((each) => each.join('=')).sort());
}
