import type { PartProperties } from '../../page/partSettings';

/** What is stored with the web part on its page. Names never change: pages already hold them. */
export interface MyPromisesProperties extends PartProperties {
  /** Meetings and the organisation's figures stand beside the promises. */
  beside: boolean;
}
