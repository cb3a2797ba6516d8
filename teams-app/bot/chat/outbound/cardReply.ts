import type { AdaptiveCard } from '@microsoft/teams.cards';

/** What an adaptiveCard/action invoke is answered with: Teams puts it in the pressed card's place. */
export const cardReply = (card: AdaptiveCard) =>
  ({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  }) as const;
