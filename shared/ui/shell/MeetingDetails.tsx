import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { MeetingSession } from '../../application/meetings/MeetingSession';
import type { ForumKey } from '../../domain/organisation/forum';
import type { AheadDesk } from '../meeting/details/MeetingAhead';
import { DetailsScreen } from '../meeting/details/DetailsScreen';
import { DetailsSkeleton } from '../meeting/details/DetailsSkeleton';
import { useSessionState } from '../meeting/useSessionState';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useUsableWhen } from '../parts/usableContext';
import { detailsText } from '../text/detailsText';
import { useLanguage, useText } from '../text/language';
import { navigationText } from '../text/navigationText';
import { refusalText } from '../text/refusalText';

interface MeetingDetailsProps {
  readonly session: MeetingSession;
  readonly forum: ForumKey;
  /** What can be done to it before it begins. */
  readonly ahead: AheadDesk;
  readonly onMinutes: () => void;
  readonly onRetry: () => void;
}

/** A meeting's details inside a tab: opened, followed and let go with the page. */
export const MeetingDetails: React.FC<MeetingDetailsProps> = (props) => {
  const { session, onRetry } = props;
  const text = useText(detailsText);
  const { tryAgain } = useText(navigationText);
  const language = useLanguage();
  const state = useSessionState(session);
  useUsableWhen(state.kind === 'open');
  if (state.kind === 'loading') return <DetailsSkeleton />;
  if (state.kind === 'failed')
    return (
      <Page title={text.failed} focusTitle>
        <Notice title={refusalText(state.failure, language)} announced>
          <Button appearance="primary" onClick={onRetry}>
            {tryAgain}
          </Button>
        </Notice>
      </Page>
    );
  return <DetailsScreen {...props} state={state} focusTitle />;
};
