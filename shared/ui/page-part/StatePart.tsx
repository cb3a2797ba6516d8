import * as React from 'react';
import { makeStateDesk } from '../../application/overview/StateDesk';
import { makeLoadProgrammeState } from '../../application/overview/loadProgrammeState';
import type { ForumKey } from '../../domain/organisation/forum';
import { useClock } from '../parts/clockContext';
import { UnknownForum } from '../shell/UnknownForum';
import { ForumStateScreen } from '../state/ForumStateScreen';
import { ProgrammeStateScreen } from '../state/ProgrammeStateScreen';
import { timeZone } from '../text/dates';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import type { ChosenFilter, ReceivedChoice } from './choice/partChoice';
import { useOwnChoices, useReceived } from './choice/useReceived';
import { Part, type PartSetup } from './Part';

interface StatePartProps extends PartSetup {
  /** All forums that the reader may see; otherwise the page's. */
  readonly wholeProgramme: boolean;
  /** What another part of the page has chosen; a forum's figures follow it, the whole programme's do not. */
  readonly connected: ReceivedChoice;
}

const home = { page: 'overview' } as const;

/** Läget on any page: a forum's or the whole programme's figures, without personal data. */
export const StatePart: React.FC<StatePartProps> = ({ wholeProgramme, connected, ...setup }) => {
  const { directory, forums } = setup;
  const received = useReceived(connected, setup);
  const tell = useOwnChoices(setup.tell, received);
  const clock = useClock();
  const { titles } = useText(pagePartText);
  const load = React.useMemo(
    () => makeLoadProgrammeState({ directory, forums, clock, timeZone }),
    [directory, forums, clock],
  );
  const all = wholeProgramme || setup.forum === null;
  return (
    <Part {...setup} tell={tell} home={home} title={titles.state} acrossForums={all}>
      {({ forum, moved }) =>
        all || forum === null ? (
          <ProgrammeStateScreen load={load} title={titles.state} focusTitle={moved} />
        ) : (
          <ForumState
            key={forum}
            {...{ directory, forums, forum }}
            chosen={received.filter}
            title={titles.state}
            focusTitle={moved}
          />
        )
      }
    </Part>
  );
};

interface ForumStateProps extends Pick<PartSetup, 'directory' | 'forums'> {
  readonly forum: ForumKey;
  readonly chosen: ChosenFilter;
  readonly title: string;
  readonly focusTitle: boolean;
}

const ForumState: React.FC<ForumStateProps> = ({ directory, forums, forum, ...shown }) => {
  const clock = useClock();
  const desk = React.useMemo(() => {
    const site = forums.of(forum);
    return site === null ? null : makeStateDesk({ site, directory, clock });
  }, [directory, forums, forum, clock]);
  return desk === null ? <UnknownForum /> : <ForumStateScreen desk={desk} forum={forum} {...shown} />;
};
