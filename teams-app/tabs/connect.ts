import { tableWriter } from '@samverkansrummet/shared/lib/adapters/documents/tableWriter';
import { composeUseCases, type UseCases } from '@samverkansrummet/shared/lib/application/compose';
import { connectSites } from './connectSites';
import type { Started } from './Started';

/** Fetched when somebody searches; the panel and the stage never do. */
const searching = () =>
  import('@samverkansrummet/shared/lib/adapters/sharepoint/registers/SharePointSearchBook');

/** Ties all use cases to SharePoint; loaded beside the first paint, never in it. */
export const connectUseCases = (started: Started): UseCases =>
  composeUseCases({ ...connectSites(started, { searching }), tables: tableWriter });
