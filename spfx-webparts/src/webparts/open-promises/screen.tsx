import * as React from 'react';
import { makeListOpenPromises } from '@samverkansrummet/shared/lib/application/actions/listOpenPromises';
import type { ForumSite } from '@samverkansrummet/shared/lib/application/ports/ForumSites';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import { OpenPromises } from '@samverkansrummet/shared/lib/ui/open-promises/OpenPromises';
import { Part, type PartSetup } from '@samverkansrummet/shared/lib/ui/page-part/Part';
import { pageClock } from '../../page/PageConnection';
import type { DrawScreen } from '../../page/PagePart';
import type { OpenPromisesProperties } from './properties';
import { readSettings, type Settings } from './settings';

const home = { page: 'overview' } as const;

export const draw: DrawScreen<OpenPromisesProperties> = (setup, stored) => (
  <Part {...setup} home={home} title="">
    {({ forum }) => <Promises setup={setup} forum={forum} settings={readSettings(stored)} />}
  </Part>
);

interface PromisesProps {
  readonly setup: PartSetup;
  readonly forum: ForumKey | null;
  readonly settings: Settings;
}

const Promises: React.FC<PromisesProps> = ({ setup, forum, settings }) => {
  const site = forum === null ? null : setup.forums.of(forum);
  return site === null ? null : <ListOf {...settings} site={site} directory={setup.directory} />;
};

type ListOfProps = Settings & { readonly site: ForumSite } & Pick<PartSetup, 'directory'>;

const ListOf: React.FC<ListOfProps> = ({ site, directory, ...settings }) => {
  // The same list for as long as the site stands, so that nothing is read again when the page renders.
  const list = React.useMemo(
    () => makeListOpenPromises({ ...site, directory, clock: pageClock }),
    [site, directory],
  );
  return <OpenPromises {...settings} list={list} />;
};
