import { tableWriter } from '@samverkansrummet/shared/lib/adapters/documents/tableWriter';
import { connectForumSites } from '@samverkansrummet/shared/lib/adapters/sharepoint/connect';
import { composeUseCases, type UseCases } from '@samverkansrummet/shared/lib/application/compose';
import { connectSites } from './connectSites';
import type { Started } from './Started';

/** Ties all use cases to SharePoint; loaded beside the first paint, never in it. */
export const connectUseCases = (started: Started): UseCases =>
  composeUseCases({ ...connectSites(started, connectForumSites), tables: tableWriter });
