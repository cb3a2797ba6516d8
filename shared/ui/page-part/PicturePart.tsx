import * as React from 'react';
import type { UseCases } from '../../application/compose';
import { UnknownForum } from '../shell/UnknownForum';
import { PictureScreen, type PictureScreenProps } from '../situation/picture/PictureScreen';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { Part, type PartHome, type PartSetup } from './Part';

interface PicturePartProps extends PartSetup, Pick<PictureScreenProps, 'area' | 'shows'> {}

const home = { page: 'overview' } as const;

/** Lägesbild on any page: a forum's picture of the situation that was approved last. */
export const PicturePart: React.FC<PicturePartProps> = ({ area, shows, ...setup }) => {
  const text = useText(pagePartText);
  return (
    <Part {...setup} home={home} title={text.titles.picture}>
      {(at) => <Shown {...at} useCases={setup.useCases} area={area} shows={shows} />}
    </Part>
  );
};

type ShownProps = PartHome & Pick<PicturePartProps, 'useCases' | 'area' | 'shows'>;

const Shown: React.FC<ShownProps> = ({ useCases, forum, moved, area, shows }) => {
  const load = useLoad(useCases, forum);
  if (load === null || forum === null) return <UnknownForum />;
  return <PictureScreen load={load} area={area} shows={shows} forum={forum} focusTitle={moved} />;
};

const useLoad = (useCases: UseCases, forum: PartHome['forum']) =>
  React.useMemo(() => (forum === null ? null : useCases.loadPicture(forum)), [useCases, forum]);
