import * as React from 'react';
import { Page } from '../../parts/Page';
import { SkeletonList } from '../../parts/SkeletonList';
import { detailsText } from '../../text/detailsText';
import { useText } from '../../text/language';

/** Seven steps, as most meetings have. */
const usualSteps = 7;

/** The details tab while the meeting is on its way. */
export const DetailsSkeleton: React.FC = () => {
  const text = useText(detailsText);
  return (
    <Page title={text.loading}>
      <SkeletonList rows={usualSteps} rowHeight={44} />
    </Page>
  );
};
