/** @jest-environment jsdom */
import * as axe from 'axe-core';
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { answerSheet } from '../../../../shared/ui/promise-card/answerSheet';
import { listSheet } from '../../../../shared/ui/promise-card/listSheet';
import { notAnswering } from '../../../../shared/ui/promise-card/promiseState';
import type { Sheet } from '../../../../shared/ui/promise-card/sheet';
import { aPromiseItem, aPromiseState } from '../../../builders/aPromiseItem';
import { fillCard } from '../../../support/fillCard';

// The renderer writes text by `innerText`, which jsdom does not have.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  configurable: true,
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
});

/** A sheet in Microsoft's own renderer; its colours are the host's, so contrast is not looked at here. */
async function violationsIn({ template, data }: Sheet): Promise<readonly string[]> {
  const card = new AdaptiveCard();
  // How deep a heading lies is for the host to say.
  card.hostConfig = new HostConfig({ textBlock: { headingLevel: 2 } });
  card.parse(fillCard(template, data));
  const element = card.render();
  if (element === undefined) throw new Error('The card was not drawn');
  document.body.replaceChildren(element);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(element, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['sv', 'en'] as const)('the card’s sheets in %s', (language) => {
  const item = aPromiseItem({ key: 'a/1', waits: true });
  const state = aPromiseState({ language, items: [item, aPromiseItem({ key: 'a/2' })] });

  it('give axe nothing to find in the list', async () => {
    expect(await violationsIn(listSheet(state))).toEqual([]);
  });

  it('give axe nothing to find where an answer is written', async () => {
    const answering = { ...notAnswering, key: item.key };
    expect(await violationsIn(answerSheet({ ...state, answering }, item))).toEqual([]);
  });
});
