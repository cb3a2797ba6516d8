import { tableWriter } from '../../../../shared/adapters/documents/tableWriter';
import { MemoryReminderBook } from '../../../../shared/adapters/memory/MemoryReminderBook';
import { MemoryReminderOffice } from '../../../../shared/adapters/memory/MemoryReminderOffice';
import { people } from '../../../builders/aContact';
import { answerRoutes } from '../../../../teams-app/bot/answer-pages/answerRoutes.ts';
import type { LinkMail, LinkPost } from '../../../../teams-app/bot/answer-pages/LinkPost.ts';
import { findRoute } from '../../../../teams-app/bot/http/findRoute.ts';
import type { Outgoing } from '../../../../teams-app/bot/http/Route.ts';
import { createLog } from '../../../../teams-app/bot/log/createLog.ts';
import { LinkDesk } from '../../application/answer-links/LinkDesk';

export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
}

/** The answer pages over a forum at work, asked as a browser asks them but without a network. */
export class AnswerDesk extends LinkDesk {
  readonly mails: LinkMail[] = [];
  readonly lines: string[] = [];
  readonly office = new MemoryReminderOffice(people.service, 'owner', people.service);
  readonly wishes = new MemoryReminderBook(this.office, people.service, 'owner');
  mailGoes: Awaited<ReturnType<LinkPost>> = 'sent';
  passed = 0;
  private routes = this.begin();

  /** Another instance of the service, which remembers nothing. */
  restart(): void {
    this.routes = this.begin();
  }

  private begin(): ReturnType<typeof answerRoutes> {
    return answerRoutes({
      ports: this.ports,
      wishes: this.wishes,
      tables: tableWriter,
      post: (mail) => {
        this.mails.push(mail);
        return Promise.resolve(this.mailGoes);
      },
      log: createLog(
        (line) => void this.lines.push(line),
        () => this.work.clock.now(),
      ),
      publicOrigin: 'https://svar.exempel.se',
      example: true,
      seconds: () => this.passed,
    });
  }

  async ask(method: string, path: string, body = '', asking: Asking = {}): Promise<Outgoing> {
    const url = new URL(path, 'https://svar.exempel.se');
    const found = findRoute(this.routes, method, url.pathname);
    if (found === null) return { status: 404 };
    if ('allowed' in found) return { status: 405 };
    const { headers = {}, address = '203.0.113.1' } = asking;
    return found.route.answer({ method, url, body, headers, address, parameters: found.parameters });
  }

  get(path: string, asking?: Asking): Promise<Outgoing> {
    return this.ask('GET', path, '', asking);
  }

  /** Fills in the form that stands on a page and sends it. */
  async send(path: string, fields: Readonly<Record<string, string>>, asking: Asking = {}): Promise<Outgoing> {
    const page = String((await this.get(path, asking)).body);
    return this.ask('POST', actionIn(page, path), formOf(page, fields), asking);
  }
}

const hidden = /<input\s+type="hidden"\s+name="(\w+)"\s+value="([^"]*)"/gu;
const actionIn = (page: string, otherwise: string): string =>
  /<form[^>]*\saction="([^"]*)"/u.exec(page)?.[1] ?? otherwise;

/** A sent form: what the service has hidden in it, and what somebody has filled in. */
export const formOf = (page: string, fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams([
    ...[...page.matchAll(hidden)].map(([, name = '', value = '']): [string, string] => [name, value]),
    ...Object.entries(fields),
  ]).toString();
