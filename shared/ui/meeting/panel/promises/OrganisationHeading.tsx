import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import type { OrganisationKey } from '../../../../domain/organisation/organisation';
import { OrganisationTag } from '../../../parts/OrganisationTag';
import { organisationIn } from '../../organisationIn';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

interface OrganisationHeadingProps {
  readonly organisation: OrganisationKey;
  readonly note: string;
}

/** An organisation's name over its promises. */
export const OrganisationHeading: React.FC<OrganisationHeadingProps> = ({ organisation, note }) => {
  const shared = usePanelStyles();
  const { shortName, tag } = organisationIn(usePanel().view.directory, organisation);
  return (
    <div className={shared.spread}>
      <h2 className={mergeClasses(shared.row, shared.strong)}>
        <OrganisationTag tag={tag} />
        <span>{shortName}</span>
      </h2>
      <span className={shared.meta} style={{ flexShrink: 0 }}>
        {note}
      </span>
    </div>
  );
};
