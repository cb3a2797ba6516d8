import * as React from 'react';
import { ProgrammeScreen, type ProgrammeScreenProps } from '../programme/ProgrammeScreen';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { Part, type PartSetup } from './Part';

interface ProgrammePartProps extends PartSetup, Pick<ProgrammeScreenProps, 'programme' | 'shows'> {}

const home = { page: 'my-work' } as const;

/** Program och antagande on any page: the programme's goals and who has adopted it. No personal data. */
export const ProgrammePart: React.FC<ProgrammePartProps> = ({ programme, shows, ...setup }) => {
  const text = useText(pagePartText);
  return (
    <Part {...setup} home={home} title={text.titles.programme} acrossForums>
      {({ moved }) => (
        <ProgrammeScreen
          load={setup.useCases.loadProgramme}
          programme={programme}
          shows={shows}
          focusTitle={moved}
        />
      )}
    </Part>
  );
};
