import type { AdaptiveCard } from '@microsoft/teams.cards';

export const cardAttachment = (content: AdaptiveCard) =>
  ({ contentType: 'application/vnd.microsoft.card.adaptive', content }) as const;
