/** The second axis: what the responsible organisation says of having taken it on. Swedish: bekräftelse. */
export const confirmations = ['waiting', 'confirmed', 'change-requested', 'declined'] as const;
export type Confirmation = (typeof confirmations)[number];

/** Said by the organisation itself, to the bot, by its answer link, or in the room and noted by the coordinator. */
export const confirmationChannels = ['own-account', 'chat', 'link', 'spoken'] as const;
export type ConfirmationChannel = (typeof confirmationChannels)[number];
