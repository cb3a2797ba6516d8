import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { AllActionsDesk } from '../../application/all-actions/AllActions';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { RegisterSkeleton } from '../action-register/RegisterSkeleton';
import { RegisterToolbar } from '../action-register/toolbar/RegisterToolbar';
import { useNavigation } from '../navigation/navigation';
import { RouteLink } from '../navigation/RouteLink';
import { Page } from '../parts/Page';
import { useNarrow } from '../parts/useNarrow';
import { allActionsText } from '../text/allActionsText';
import { useLanguage, useText } from '../text/language';
import { readingText } from '../text/readingText';
import { readAllAddress, writeAllAddress, type AllAddress } from './allAddress';
import { AllFilters } from './AllFilters';
import { AllList } from './AllList';
import { forumNameIn, type AllNames } from './allNames';
import { openedIn } from './reading/keptReading';
import { useAllCounts } from './reading/useAllCounts';
import { useAllReading } from './reading/useAllReading';
import { useAllSurroundings, useWhatCame } from './reading/useWhatCame';

interface AllActionsScreenProps {
  readonly desk: AllActionsDesk;
  /** The selection as it stands in the address. */
  readonly query: string;
  readonly focusTitle?: boolean;
}

/** Alla åtgärder: one list over all forums that the person may read; the selection is the address (F11). */
export const AllActionsScreen: React.FC<AllActionsScreenProps> = ({ desk, query, focusTitle }) => {
  const text = useText(allActionsText);
  const { replace, shareAddressOf } = useNavigation();
  const narrow = useNarrow();
  const address = React.useMemo(() => readAllAddress(query, desk.forums), [query, desk]);
  const routeOf = (next: AllAddress) => ({ page: 'actions', query: writeAllAddress(next) }) as const;
  const onAddress = (next: AllAddress) => replace(routeOf(next));
  const surroundings = useAllSurroundings(desk);
  const around = surroundings.loaded?.ok === true ? surroundings.loaded.value : null;
  const reading = useAllReading(desk, address, around);
  const { names, list, onRead } = useWhatCame(reading, around);
  const [back] = React.useState(() => openedIn(desk, reading));
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      actions={<RegisterToolbar address={shareAddressOf(routeOf(address))} />}
      focusTitle={focusTitle === true && back === null}
    >
      <AllFilters
        forums={desk.forums}
        address={address}
        names={names}
        counts={useAllCounts(list, address, around)}
        onChange={onAddress}
      />
      {address.forum !== null && <OwnRegister forum={address.forum} address={address} names={names} />}
      {surroundings.loaded?.ok === false && (
        <NamesFailed failure={surroundings.loaded.error} onRetry={surroundings.reload} />
      )}
      {reading === null ? (
        <RegisterSkeleton narrow={narrow} />
      ) : (
        <AllList key={writeAllAddress(address)} {...{ desk, reading, address, names, onAddress, onRead }} />
      )}
    </Page>
  );
};

/** What a forum's own register has and this list has not. */
const OwnRegister: React.FC<{
  readonly forum: ForumKey;
  readonly address: AllAddress;
  readonly names: AllNames;
}> = ({ forum, address, names }) => {
  const text = useText(allActionsText);
  return (
    <p style={{ margin: '0 0 12px' }}>
      <RouteLink to={{ page: 'actions', forum, query: writeFilter(address.filter) }}>
        {text.openForum(forumNameIn(names, forum))}
      </RouteLink>
    </p>
  );
};

const NamesFailed: React.FC<{ readonly failure: GatewayFailure; readonly onRetry: () => void }> = (props) => {
  const text = useText(allActionsText);
  const language = useLanguage();
  return (
    <p role="status">
      {text.namesFailed} {readingText(props.failure, language)}{' '}
      <Button size="small" onClick={props.onRetry}>
        {text.tryAgain}
      </Button>
    </p>
  );
};
