import type { PartProperties } from '../../page/partSettings';

export const scopes = ['forum', 'programme'] as const;

/** What is stored with the web part on its page. Names never change: pages already hold them. */
export interface StateOfPlayProperties extends PartProperties {
  scope: string;
  /** The framework makes these two, of what the page stores: a source on the page, or nothing. */
  place: unknown;
  problem: unknown;
}
