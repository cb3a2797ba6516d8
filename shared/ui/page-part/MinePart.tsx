import * as React from 'react';
import type { ForumKey } from '../../domain/organisation/forum';
import { MyWorkScreen } from '../my-work/MyWorkScreen';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { Part, type PartSetup } from './Part';

interface MinePartProps extends PartSetup {
  /** Coming meetings and the organisation's figures beside the promises. */
  readonly beside: boolean;
}

const home = { page: 'my-work' } as const;

/** Mina åtaganden on any page: what waits for me over all forums that I may read, answered in place. */
export const MinePart: React.FC<MinePartProps> = ({ beside, ...setup }) => {
  const text = useText(pagePartText);
  const { useCases, forum } = setup;
  const follow = React.useCallback(
    (onChange: () => void) =>
      (forum === null ? null : useCases.actionDesk(forum))?.follow(onChange) ?? (() => undefined),
    [useCases, forum],
  );
  const deskOf = React.useCallback((of: ForumKey) => useCases.actionDesk(of), [useCases]);
  return (
    <Part {...setup} home={home} title={text.titles.mine} acrossForums>
      {({ moved }) => (
        <MyWorkScreen
          load={beside ? useCases.loadMyWork : useCases.loadMyPromises}
          deskOf={deskOf}
          focusTitle={moved}
          follow={follow}
          beside={beside}
        />
      )}
    </Part>
  );
};
