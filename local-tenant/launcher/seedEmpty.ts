import type { SharePoint } from '../sharepoint/createSharePoint.ts';
import { PROGRAMME_PATH } from '../sites/forumSites.ts';

const SWEDISH = 1053;
const bareSites = [
  { path: PROGRAMME_PATH, title: 'Trygghetsprogrammet' },
  { path: '/sites/est-sodermalm', title: 'EST Södermalm' },
];

/** Two bare sites, as a newly ordered SharePoint site is: nothing of the product in them. */
export async function seedEmpty(sites: SharePoint['sites']): Promise<void> {
  for (const site of bareSites) {
    await sites.createSite({
      ...site,
      language: SWEDISH,
      timeZone: 'Europe/Stockholm',
      ownerKeys: ['administrator'],
    });
  }
}
