/** Where everything of the tenant answers, from one base port. */
export interface Addresses {
  readonly portal: string;
  readonly sharePoint: string;
  readonly tabs: string;
  readonly bot: string;
  readonly login: string;
}

export function addressesFrom(port: number): Addresses {
  return {
    portal: `http://localhost:${port}`,
    sharePoint: `http://sharepoint.localhost:${port + 1}`,
    tabs: `http://tabs.localhost:${port + 2}`,
    bot: `http://bot.localhost:${port + 3}`,
    login: `http://login.localhost:${port + 4}`,
  };
}
