import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AssessedPlace } from '../../../application/situation/loadPicture';
import type { ForumKey } from '../../../domain/organisation/forum';
import { writeFilter } from '../../action-register/registerFilter';
import { inForum } from '../../navigation/inForum';
import { RouteLink } from '../../navigation/RouteLink';
import { Card } from '../../parts/Card';
import { FigureTable } from '../../parts/chart/FigureTable';
import { placeLevelSigns } from '../../parts/signs/placeLevelSigns';
import { trendSigns } from '../../parts/signs/trendSigns';
import { StatusWord } from '../../parts/StatusWord';
import { useText } from '../../text/language';
import { pictureText } from '../../text/pictureText';
import { PlacesMap } from './PlacesMap';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@container (min-width: 760px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PlacesCardProps {
  readonly places: readonly AssessedPlace[];
  readonly forum: ForumKey | undefined;
}

/** How it is at each place: on the map, and in the table beside it. */
export const PlacesCard: React.FC<PlacesCardProps> = ({ places, forum }) => {
  const styles = useStyles();
  const text = useText(pictureText);
  if (places.length === 0)
    return (
      <Card title={text.places}>
        <p className={styles.hint}>{text.noPlaces}</p>
      </Card>
    );
  return (
    <Card title={text.places}>
      <div className={styles.both}>
        <div>
          <PlacesMap places={places} />
        </div>
        <PlacesTable places={places} forum={forum} />
      </div>
    </Card>
  );
};

const PlacesTable: React.FC<PlacesCardProps> = ({ places, forum }) => {
  const text = useText(pictureText);
  const { columns } = text;
  return (
    <FigureTable
      caption={text.places}
      columns={[columns.place, columns.level, columns.trend, columns.why]}
      rows={places.map((assessed) => {
        const { assessment } = assessed;
        return {
          key: assessment.id,
          cells: [
            <PlaceName key="place" assessed={assessed} forum={forum} />,
            <StatusWord
              key="level"
              sign={placeLevelSigns[assessment.level]}
              word={text.placeLevels[assessment.level]}
            />,
            <StatusWord
              key="trend"
              sign={trendSigns[assessment.trend]}
              word={text.trends[assessment.trend]}
            />,
            assessment.note,
          ],
        };
      })}
    />
  );
};

interface PlaceNameProps {
  readonly assessed: AssessedPlace;
  readonly forum: ForumKey | undefined;
}

/** Leads to the place's open actions; on a page with a register of the forum, that one shows them. */
const PlaceName: React.FC<PlaceNameProps> = ({ assessed: { place, assessment }, forum }) => {
  const text = useText(pictureText);
  if (place === null) return <>{text.unknownPlace(assessment.place)}</>;
  return (
    <RouteLink
      to={{ page: 'actions', query: writeFilter({ place: place.key }), ...inForum(forum) }}
      label={text.actionsAt(place.name)}
    >
      {place.name}
    </RouteLink>
  );
};
