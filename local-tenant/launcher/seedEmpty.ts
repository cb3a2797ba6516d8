import type { SiteAdministration } from '../sharepoint/siteAdministration.ts';
import { OUTSIDE_PATH, PROGRAMME_PATH } from '../sites/forumSites.ts';

const SWEDISH = 1053;
const bareSites = [
  { path: PROGRAMME_PATH, title: 'Trygghetsprogrammet' },
  { path: '/sites/est-sodermalm', title: 'EST Södermalm' },
];

/** Two bare sites, as a newly ordered SharePoint site is: nothing of the product in them. */
export function seedEmpty(sites: SiteAdministration): void {
  for (const site of bareSites) {
    sites.createSite({
      ...site,
      language: SWEDISH,
      timeZone: 'Europe/Stockholm',
      ownerKeys: ['administrator'],
    });
  }
}

/** Every tenant has sites of others, which the product's apps are to be kept out of. */
export function seedOutside(sites: SiteAdministration): void {
  sites.createSite({
    path: OUTSIDE_PATH,
    title: 'Personalrummet',
    language: SWEDISH,
    timeZone: 'Europe/Stockholm',
    ownerKeys: ['administrator'],
  });
}
