import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AssessedPlace } from '../../../application/situation/loadPicture';
import type { PlaceLevel } from '../../../domain/situation/situationReport';
import { useDrawnWidth } from '../../parts/chart/useDrawnWidth';
import { useText } from '../../text/language';
import { pictureText } from '../../text/pictureText';
import { canBeOnMap, mapSize, placedOnMap } from './mapFrame';
import { namesOnMap } from './mapNames';

const useStyles = makeStyles({
  room: { maxWidth: '480px' },
  map: {
    display: 'block',
    width: '100%',
    height: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    forcedColorAdjust: 'auto',
  },
  name: { fill: tokens.colorNeutralForeground1 },
  north: { fill: tokens.colorNeutralForeground2 },
  arrow: { stroke: tokens.colorNeutralForeground2, fill: 'none' },
  normal: { fill: tokens.colorStatusSuccessForeground1 },
  raised: { fill: tokens.colorStatusWarningForeground3 },
  serious: { fill: tokens.colorStatusDangerForeground3 },
  hint: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

const shapes: Readonly<Record<PlaceLevel, string>> = {
  normal: 'M -6 0 A 6 6 0 1 0 6 0 A 6 6 0 1 0 -6 0 Z',
  raised: 'M 0 -7 L 7 6 L -7 6 Z',
  serious: 'M 0 -8 L 8 0 L 0 8 L -8 0 Z',
};

/** As large as the smaller text around the map, however wide the map is shown. */
const textSize = 12;

/** The places of a picture where they lie, always beside the table of the same places. */
export const PlacesMap: React.FC<{ readonly places: readonly AssessedPlace[] }> = ({ places }) => {
  const styles = useStyles();
  const text = useText(pictureText);
  const { ref, wide: shown } = useDrawnWidth(mapSize.wide);
  const spots = placedOnMap(places.map(({ place }) => place).filter(canBeOnMap));
  if (spots.length === 0) return null;
  const size = (textSize * mapSize.wide) / shown;
  const names = namesOnMap(spots, size);
  const levelOf = (key: string): PlaceLevel =>
    places.find(({ place }) => place?.key === key)?.assessment.level ?? 'normal';
  const { wide, high } = mapSize;
  return (
    <div ref={ref} className={styles.room}>
      <svg
        viewBox={`0 0 ${wide} ${high}`}
        fontSize={size}
        className={styles.map}
        role="img"
        aria-label={text.mapLabel(spots.length)}
      >
        <path
          d={`M ${wide - 14} 24 V 10 M ${wide - 18} 14 L ${wide - 14} 8 L ${wide - 10} 14`}
          className={styles.arrow}
        />
        <text x={wide - 14} y={26 + size} textAnchor="middle" className={styles.north}>
          {text.north}
        </text>
        {spots.map(({ place, x, y }) => {
          const level = levelOf(place.key);
          return (
            <path
              key={place.key}
              d={shapes[level]}
              transform={`translate(${x} ${y})`}
              className={styles[level]}
            />
          );
        })}
        {spots.map(({ place }, index) => (
          <text
            key={place.key}
            x={names[index]?.x}
            y={names[index]?.y}
            textAnchor={names[index]?.anchor}
            className={styles.name}
          >
            {place.name}
          </text>
        ))}
      </svg>
      <p className={styles.hint}>{text.mapHint}</p>
    </div>
  );
};
