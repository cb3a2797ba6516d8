import type { SignInMode } from './address.ts';
import type { CallHandlers, Reply } from './bridge.ts';
import type { TabPlace } from './tabPlace.ts';

interface TokenParams {
  readonly clientId?: string;
  readonly scope?: string;
  readonly authority?: string;
}

interface BridgeRequest {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: TokenParams;
}

type Answer = Readonly<Record<string, unknown>>;

function failure(status: string, code: string, description: string): Answer {
  return { success: false, error: { status, code, subError: '', description } };
}

const refused = failure('PERSISTENT_ERROR', 'access_denied', 'AADSTS53003: Blocked by conditional access.');
const interactionNeeded = failure(
  'USER_INTERACTION_REQUIRED',
  'interaction_required',
  'AADSTS65001: The person has not consented to the app.',
);
const cancelled = failure('USER_CANCEL', 'user_cancelled', 'The person closed the prompt.');

/** The accounts known to the host are those of the person's home tenant; see the broker for guests. */
function initContext({ facts, person }: TabPlace): Answer {
  return {
    success: true,
    initContext: {
      sdkName: 'local-tenant',
      sdkVersion: '1.0.0',
      capabilities: { queryAccount: false },
      accountContext: {
        homeAccountId: person.homeAccountId,
        environment: new URL(facts.addresses.login).host,
        tenantId: person.tenant,
      },
    },
  };
}

async function askBroker({ person }: TabPlace, params: TokenParams): Promise<Answer> {
  const { clientId, scope, authority } = params;
  try {
    const response = await fetch('/teams/broker', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: person.key, clientId, scope, authority }),
    });
    return (await response.json()) as Answer;
  } catch {
    return failure('NO_NETWORK', 'no_network', 'The sign-in server could not be reached.');
  }
}

/** Nested App Authentication, host side. `askConsent` shows the prompt of an interactive request. */
export function signInHandlers(place: TabPlace, askConsent: () => Promise<boolean>): CallHandlers {
  let consented = place.signIn !== 'interaction';

  async function getToken(request: BridgeRequest): Promise<Answer> {
    if (place.signIn === 'refuse') return refused;
    if (!consented && request.method === 'GetToken') return interactionNeeded;
    if (!consented) consented = await askConsent();
    return consented ? askBroker(place, request.tokenParams ?? {}) : cancelled;
  }

  async function answer(request: BridgeRequest): Promise<Answer> {
    if (request.method === 'GetInitContext') return initContext(place);
    if (request.method === 'GetToken' || request.method === 'GetTokenPopup') return getToken(request);
    return failure('PERSISTENT_ERROR', 'not_supported', `${request.method} is not known.`);
  }

  async function execute(data: unknown): Promise<Reply> {
    const request = JSON.parse(String(data)) as BridgeRequest;
    const result = {
      messageType: 'NestedAppAuthResponse',
      requestId: request.requestId,
      ...(await answer(request)),
    };
    return [null, JSON.stringify(result)];
  }

  const silent: readonly SignInMode[] = ['off', 'mute'];
  return {
    'nestedAppAuth.execute': (_args, data) => (silent.includes(place.signIn) ? undefined : execute(data)),
  };
}
