/** The client libraries' word for what this host can do. */
export const HOST_VERSION = '2.1.2';

/**
 * The runtime of teams-js's `initialize`. Without Nested App Authentication neither the capability
 * nor the recommendation is there, and msal-browser then finds no bridge.
 */
export function runtimeJson(nestedAppAuth: boolean): string {
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isNAAChannelRecommended: nestedAppAuth,
    isLegacyTeams: false,
    supports: {
      app: { notifySuccessResponse: {} },
      ...(nestedAppAuth ? { nestedAppAuth: {} } : {}),
      interactive: {},
      pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} },
      people: {},
      stageView: {},
    },
  });
}
