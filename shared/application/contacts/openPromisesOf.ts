import type { Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import type { ActionRow } from '../ports/ActionRegister';
import type { ForumSite } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { readAllPages } from '../readAllPages';

/** The open promises that a contact's function answers for in one forum, all pages. */
export const openPromisesOf = (
  { actions }: Pick<ForumSite, 'actions'>,
  { organisation, functionTitle }: Contact,
): Promise<Result<readonly ActionRow[], GatewayFailure>> =>
  readAllPages((next) => actions.list({ scope: 'open', organisation, functionTitle, longPages: true }, next));
