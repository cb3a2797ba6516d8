import { join } from 'node:path';
import type { Addresses } from '../addresses.ts';
import { answerPage } from '../http/answer.ts';
import { createModuleFolder } from '../http/createModuleFolder.ts';
import type { Routes } from '../http/createListener.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { DirectoryOfSites } from '../sites/directoryOfSites.ts';
import { mailPage } from './mailPage.ts';
import type { PortalLang } from './portalWords.ts';
import { startPage } from './startPage.ts';

export interface PortalOptions {
  readonly addresses: Addresses;
  readonly outbox: Outbox;
  readonly directory: DirectoryOfSites;
  readonly seeding: { isReady(): boolean; name(): string };
}

function langOf(url: URL): PortalLang {
  return url.searchParams.get('lang') === 'en' ? 'en' : 'sv';
}

/** The portal's pages: the choice of person and place, and the mail that would have been sent. */
export function createPortal({ addresses, outbox, directory, seeding }: PortalOptions): Routes {
  return {
    'GET /': async ({ response, url }) => {
      const ready = seeding.isReady();
      const meetings = ready ? await directory.meetings() : [];
      const facts = { addresses, sites: directory.sites(), meetings, ready, seed: seeding.name() };
      answerPage(response, startPage(langOf(url), facts));
    },
    'GET /mail': ({ response, url }) => {
      answerPage(response, mailPage(langOf(url), outbox.all()));
    },
    'GET /portal/page/*': createModuleFolder(join(import.meta.dirname, 'page'), '/portal/page/'),
  };
}
