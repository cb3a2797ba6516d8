import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { HostContext } from './HostContext';
import type { TabsConfig } from './tabsConfig';
import { SignInFailed, type SignInTrouble } from './SignInFailed';
import { TimeIsUp, withinTime } from './withinTime';

/** An unanswered GetInitContext hangs for good in msal. */
const answerPatienceMs = 10_000;
/** A token is not used in its last minutes: the tenant's clock and this one may differ. */
const marginMs = 5 * 60_000;

const silentTrouble: Readonly<Record<string, SignInTrouble>> = {
  interaction_required: 'interaction-needed',
  consent_required: 'interaction-needed',
  login_required: 'interaction-needed',
  no_account_error: 'not-supported',
  no_network_connectivity: 'no-network',
  no_network: 'no-network',
};

function asFailure(error: unknown): SignInFailed {
  if (error instanceof SignInFailed) return error;
  if (error instanceof TimeIsUp) return new SignInFailed('no-answer', '');
  const { errorCode = '', name = '', message = '' } = error as Record<string, string | undefined>;
  const trouble = name === 'InteractionRequiredAuthError' ? 'interaction-needed' : silentTrouble[errorCode];
  return new SignInFailed(trouble ?? 'refused', `${errorCode} ${message}`.trim());
}

/** Sign-in through Teams itself (Nested App Authentication), as the register's tenant knows the person. */
export class NestedSignIn {
  private readonly client: Promise<IPublicClientApplication>;
  private held: AuthenticationResult | null = null;
  private asked: Promise<string> | null = null;
  private trouble: SignInFailed | null = null;

  constructor(
    private readonly config: TabsConfig,
    private readonly context: HostContext,
    /** How far the token reaches at most; SharePoint's own permissions decide within it. */
    private readonly scope: 'AllSites.Write' | 'AllSites.FullControl' = 'AllSites.Write',
  ) {
    this.client = withinTime(connect(config), answerPatienceMs);
    // Reported where a token is asked for; here it would only be an unhandled rejection.
    this.client.catch(() => undefined);
  }

  /** What went wrong last, for the screen. */
  lastTrouble(): SignInFailed | null {
    return this.trouble;
  }

  /** From memory while it lasts, else silently; a token that SharePoint refused is never given again. */
  async token(refused?: string): Promise<string> {
    const held = this.held;
    const lasts = held?.expiresOn != null && held.expiresOn.getTime() - Date.now() > marginMs;
    if (held !== null && lasts && held.accessToken !== refused) return held.accessToken;
    const forceRefresh = refused !== undefined;
    // Many requests that need a token at once share one question.
    this.asked ??= this.ask((client) =>
      client.acquireTokenSilent({ ...this.request(), forceRefresh }),
    ).finally(() => {
      this.asked = null;
    });
    return this.asked;
  }

  /** Asks the person; only ever from a click, or browsers stop the window. */
  async signIn(): Promise<void> {
    // No time limit: the person may need to fetch a phone.
    await this.ask((client) => client.acquireTokenPopup(this.request()), null);
  }

  private async ask(
    question: (client: IPublicClientApplication) => Promise<AuthenticationResult>,
    patienceMs: number | null = answerPatienceMs,
  ): Promise<string> {
    try {
      const answer = question(await this.client);
      this.held = await (patienceMs === null ? answer : withinTime(answer, patienceMs));
      this.trouble = null;
      return this.held.accessToken;
    } catch (error) {
      this.trouble = asFailure(error);
      throw this.trouble;
    }
  }

  private request() {
    return {
      scopes: [`${this.config.sharePointOrigin}/${this.scope}`],
      // The register's tenant, never the person's home: a guest is somebody else there.
      authority: this.config.authority,
      loginHint: this.context.loginHint,
    };
  }
}

async function connect(config: TabsConfig): Promise<IPublicClientApplication> {
  // Without the bridge msal falls back to ordinary sign-in, which a frame cannot do.
  if (!('nestedAppAuthBridge' in window)) throw new SignInFailed('not-supported', '');
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  return createNestablePublicClientApplication({
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      knownAuthorities: [...config.knownAuthorities],
    },
  });
}
