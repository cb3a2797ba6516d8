import type * as Renderer from 'adaptivecards';
import type { Theme } from '../address.ts';
import { cardConfig } from './cardConfig.ts';

/** Microsoft's renderer, which the page has loaded before its modules. */
declare const AdaptiveCards: typeof Renderer;

export interface CardActions {
  readonly execute: (verb: string, data: unknown) => void;
  readonly open: (url: string) => void;
  readonly say: (text: string) => void;
  /** What a form holds that is sent; absent where a card only speaks. */
  readonly submit?: (data: unknown) => void;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Bold is all the Markdown that this stand-in knows; Teams knows more, and in text blocks only. */
function boldOnly(text: string, result: { outputHtml?: string; didProcess: boolean }): void {
  result.outputHtml = escaped(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
  result.didProcess = true;
}

/** Draws a card with Microsoft's own renderer. */
export function drawCard(content: unknown, theme: Theme, actions: CardActions): HTMLElement {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = boldOnly;
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(cardConfig(theme));
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.ExecuteAction) actions.execute(action.verb, action.data);
    else if (action instanceof AdaptiveCards.OpenUrlAction) actions.open(action.url ?? '');
    else if (action instanceof AdaptiveCards.SubmitAction) {
      if (actions.submit) actions.submit(action.data);
      else actions.say(imBackOf(action.data));
    }
  };
  card.parse(content);
  const drawn = card.render();
  if (drawn === undefined) throw new Error('The card cannot be drawn.');
  return drawn;
}

/** What a button says in the presser's name. */
function imBackOf(data: unknown): string {
  const { msteams } = (data ?? {}) as { readonly msteams?: { readonly value?: unknown } };
  return typeof msteams?.value === 'string' ? msteams.value : '';
}
