import { failure, success, type Result } from '@samverkansrummet/shared/lib/domain/kernel/result';

/** What the installation says of itself in `/config.json` beside the tabs; the product calls no other site. */
export interface TabsConfig {
  /** The tenant that holds the register; guests sign in there too. */
  readonly tenantId: string;
  readonly clientId: string;
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  /** Hosts besides Microsoft's own that may frame the tabs. */
  readonly hostOrigins: readonly string[];
  readonly sharePointOrigin: string;
  /** Server-relative: `/sites/programmet`. */
  readonly programmeSite: string;
  readonly forumSites: readonly string[];
  readonly answerOrigin: string;
  /** The app's id in the Teams catalogue, for links; the client id stands in where it is not given. */
  readonly teamsAppId?: string;
}

export type ConfigFailure =
  | { readonly kind: 'config-unreachable' }
  | { readonly kind: 'config-wrong'; readonly fields: readonly string[] };

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isOrigin = (value: unknown): boolean =>
  typeof value === 'string' && URL.parse(value)?.origin === value && /^https?:/.test(value);
const isOrigins = (value: unknown): boolean => Array.isArray(value) && value.every(isOrigin);
const isAddress = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);
const isSite = (value: unknown): boolean =>
  typeof value === 'string' && /^\/(sites|teams)\/[\w-]+$/.test(value);
const isSites = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isSite);

const checks: Readonly<Record<Exclude<keyof TabsConfig, 'teamsAppId'>, (value: unknown) => boolean>> = {
  tenantId: isText,
  clientId: isText,
  authority: isAddress,
  knownAuthorities: isTexts,
  hostOrigins: isOrigins,
  sharePointOrigin: isOrigin,
  programmeSite: isSite,
  forumSites: isSites,
  answerOrigin: isOrigin,
};

/** Names every field that is wrong at once, so that one correction is enough. */
export function readTabsConfig(content: unknown): Result<TabsConfig, ConfigFailure> {
  const found = (typeof content === 'object' && content !== null ? content : {}) as Record<string, unknown>;
  const fields = Object.entries(checks).filter(([name, isRight]) => !isRight(found[name]));
  return fields.length === 0
    ? success(found as unknown as TabsConfig)
    : failure({ kind: 'config-wrong', fields: fields.map(([name]) => name) });
}

export async function fetchTabsConfig(): Promise<Result<TabsConfig, ConfigFailure>> {
  try {
    const response = await fetch('/config.json');
    if (!response.ok) return failure({ kind: 'config-unreachable' });
    return readTabsConfig(await response.json());
  } catch {
    return failure({ kind: 'config-unreachable' });
  }
}
