import type { BrowserContext } from 'playwright-core';
import type { Instant } from '../../shared/domain/kernel/id';
import type { LocalDate } from '../../shared/domain/kernel/localDate';
import { localDateOf } from '../../shared/domain/kernel/localDateOf';
import type { MeetingHour } from './MeetingHour';
import { Panel } from './Panel';
import { dayAfter, reminderDay } from './sendingDays';

interface SentMail {
  readonly to: readonly string[];
  readonly body: string;
}

/** Two promises between the meeting where they are made and the one where they are followed up. */
export class WeeksBetween {
  private readonly hour: MeetingHour;
  private readonly context: BrowserContext;
  private day: LocalDate | null = null;

  constructor(hour: MeetingHour, context: BrowserContext) {
    this.hour = hour;
    this.context = context;
  }

  async comeToDayAfter(): Promise<void> {
    await this.tickInTheMorningOf(dayAfter());
  }

  async comeToReminderOf(title: string): Promise<void> {
    const { SamDueDate } = await this.hour.lists.row('Actions', title);
    const due = localDateOf(String(SamDueDate) as Instant, 'Europe/Stockholm');
    await this.tickInTheMorningOf(reminderDay(due));
  }

  /** Whoever has once written to the bot can be written to. */
  async writeToBot(persona: string): Promise<void> {
    await this.hour.tenant.post('chat', { persona, text: 'hjälp' });
  }

  async seesInChat(persona: string, title: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`${this.hour.tenant.portal}/teams/chat?persona=${persona}`);
    await page.getByText(title).first().waitFor();
    await page.close();
  }

  /** Where the latest mail to an address lets a promise be answered. */
  async linkIn(address: string, title: string): Promise<string> {
    const answer = await fetch(`${this.hour.tenant.portal}/_local/mail`);
    const mails = (await answer.json()) as readonly SentMail[];
    const latest = mails.filter(({ to }) => to.includes(address)).at(-1)?.body ?? '';
    const link = new RegExp(`href="([^"]+)"[^>]*aria-label="Svara: ${title}"`, 'u').exec(latest)?.[1];
    if (link === undefined) throw new Error(`No mail to ${address} asks how "${title}" stands.`);
    return link;
  }

  /** On a narrow page without script, as somebody who is not signed in anywhere. */
  async answerOnPhone(link: string, choice: string, comment: string): Promise<void> {
    const browser = this.context.browser();
    const phone = await browser?.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    });
    if (phone === undefined) throw new Error('The browser is closed.');
    const page = await phone.newPage();
    await page.goto(link);
    await page.getByLabel(choice).check();
    await page.getByLabel(/^Kommentar/).fill(comment);
    await page.getByRole('button', { name: 'Skicka svaret' }).click();
    await page.getByRole('heading', { name: 'Tack, svaret är sparat' }).waitFor();
    await phone.close();
  }

  /** The side panel of the meeting that follows, at its second step, as the coordinator opens it. */
  async followUp(): Promise<Panel> {
    const { tenant, meeting, lists } = this.hour;
    // What was said in the very second when the meeting starts may count as said in it.
    if (this.day !== null) await this.comeTo(this.day, '08:05');
    const meetings = await lists.rows('Meetings');
    const next = meetings.find((row) => row['SamPreviousMeetingId'] === meeting)?.Id;
    const page = await this.context.newPage();
    page.setDefaultTimeout(30_000);
    const place = {
      persona: 'samordnare',
      surface: 'sidePanel',
      site: 'est-sodermalm',
      meeting: String(next),
    };
    await page.goto(`${tenant.portal}/teams?${new URLSearchParams(place).toString()}`);
    const panel = new Panel(page, 'tab');
    await panel.press('Starta mötet');
    await panel.isAtStep('Närvaro');
    await panel.press('Nästa steg');
    await panel.isAtStep('Förra mötets åtaganden');
    return panel;
  }

  private async tickInTheMorningOf(day: LocalDate): Promise<void> {
    this.day = day;
    await this.comeTo(day, '08:00');
    await this.hour.tenant.post('tick', {});
  }

  private async comeTo(day: LocalDate, time: string): Promise<void> {
    await this.hour.tenant.post('clock', { now: `${day}T${time}:00Z`, running: true });
  }
}
