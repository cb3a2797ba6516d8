import * as React from 'react';
import { makeLoadProgrammeState } from '../../application/overview/loadProgrammeState';
import type { ForumKey } from '../../domain/organisation/forum';
import { UnknownForum } from '../shell/UnknownForum';
import { ForumStateScreen } from '../state/ForumStateScreen';
import { ProgrammeStateScreen } from '../state/ProgrammeStateScreen';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { Part, type PartSetup } from './Part';

interface StatePartProps extends PartSetup {
  /** All forums that the reader may see; otherwise the page's. */
  readonly wholeProgramme: boolean;
}

const home = { page: 'overview' } as const;

/** Läget on any page: a forum's or the whole programme's figures, without personal data. */
export const StatePart: React.FC<StatePartProps> = ({ wholeProgramme, ...setup }) => {
  const { useCases, directory } = setup;
  const { titles } = useText(pagePartText);
  const load = React.useMemo(
    () => makeLoadProgrammeState({ directory, deskOf: (forum) => useCases.overviewDesk(forum) }),
    [directory, useCases],
  );
  const all = wholeProgramme || setup.forum === null;
  return (
    <Part {...setup} home={home} title={titles.state} acrossForums={all}>
      {({ forum, moved }) =>
        all || forum === null ? (
          <ProgrammeStateScreen load={load} title={titles.state} focusTitle={moved} />
        ) : (
          <ForumState key={forum} {...{ useCases, forum }} title={titles.state} focusTitle={moved} />
        )
      }
    </Part>
  );
};

interface ForumStateProps extends Pick<PartSetup, 'useCases'> {
  readonly forum: ForumKey;
  readonly title: string;
  readonly focusTitle: boolean;
}

const ForumState: React.FC<ForumStateProps> = ({ useCases, forum, ...shown }) => {
  const desk = React.useMemo(() => useCases.overviewDesk(forum), [useCases, forum]);
  return desk === null ? <UnknownForum /> : <ForumStateScreen desk={desk} forum={forum} {...shown} />;
};
