import type { Addresses } from '../addresses.ts';

/** Where the bot answers to, as Teams' connector has one for each region. */
export const connectorAddress = ({ portal }: Addresses): string => `${portal}/_connector/`;
