import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The side panel of one organisation, as a person works in it. */
export class Panel {
  private readonly page: Page;
  private readonly tab: FrameLocator;

  constructor(page: Page, frame: string) {
    this.page = page;
    this.tab = page.frameLocator(`iframe[name="${frame}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.tab.getByRole('button', { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  article(name: string | RegExp): Locator {
    return this.tab.getByRole('article', { name });
  }

  /** Waits until the text stands somewhere in the panel. */
  async sees(text: string | RegExp, patienceMs?: number): Promise<void> {
    await this.tab
      .getByText(text)
      .first()
      .waitFor(patienceMs === undefined ? {} : { timeout: patienceMs });
  }

  async isAtStep(title: string): Promise<void> {
    await this.tab.getByRole('heading', { level: 1, name: new RegExp(`^${title}`) }).waitFor();
  }

  /** Everything typed is in SharePoint. */
  async isSaved(): Promise<void> {
    await this.tab
      .getByRole('banner')
      .getByText(/^Sparat/)
      .waitFor();
  }

  async marksAttendance(organisation: string, state: 'Med' | 'Inte med'): Promise<void> {
    const group = this.tab.getByRole('group', { name: `Är ${organisation} med?` });
    const choice = group.getByRole('button', { name: state, exact: true });
    await choice.click();
    await this.tab.locator('[aria-pressed="true"]').and(choice).waitFor();
  }

  async notes(text: string): Promise<void> {
    await this.tab.getByRole('textbox', { name: 'Ny anteckning' }).fill(text);
    await this.press('Spara anteckningen');
    await this.tab.getByRole('region', { name: 'Anteckningar' }).getByText(text).waitFor();
  }

  /** What and which organisation are enough; the rest may be left for later. */
  async promises(
    what: string,
    organisation: string,
    more: { readonly direct?: boolean; readonly due?: string } = {},
  ): Promise<void> {
    await this.tab.getByRole('textbox', { name: 'Vad ska göras?' }).fill(what);
    await this.tab
      .getByRole('combobox', { name: 'Vilken organisation?' })
      .selectOption({ label: organisation });
    if (more.direct === true) await this.press('Direktåtgärd');
    if (more.due !== undefined) {
      await this.press('Klart senast');
      await this.tab.getByLabel('Klart senast').and(this.tab.locator('input')).fill(more.due);
    }
    await this.page.keyboard.press('Control+Enter');
    await this.tab.getByRole('listitem').filter({ hasText: what }).waitFor();
  }

  /** Answers what is focused until every promise of last time has an answer. */
  async answersTheRest(answer: string): Promise<void> {
    const footer = this.tab.getByRole('contentinfo');
    const card = this.tab.getByRole('article').first();
    const button = card.getByRole('button', { name: answer, exact: true });
    // On a bad day an answer may be on its way for some time, and the card with it.
    for (const deadline = Date.now() + 100_000; Date.now() < deadline;) {
      if (await footer.getByRole('button', { name: 'Nästa steg', exact: true }).isVisible()) return;
      if (await button.isEnabled({ timeout: 500 }).catch(() => false)) {
        const title = (await card.getByRole('heading', { level: 3 }).textContent()) ?? '';
        await button.click({ timeout: 5000 }).catch(() => undefined);
        const answered = this.article(title);
        await answered.waitFor({ state: 'detached', timeout: 10_000 }).catch(() => undefined);
      }
    }
    throw new Error('Some promises are still without an answer.');
  }
}
