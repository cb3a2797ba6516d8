import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AssessedPlace } from '../../../application/situation/loadPicture';
import type { PlaceLevel } from '../../../domain/situation/situationReport';
import { useText } from '../../text/language';
import { pictureText } from '../../text/pictureText';
import { canBeOnMap, mapSize, placedOnMap } from './mapFrame';

const useStyles = makeStyles({
  map: {
    display: 'block',
    width: '100%',
    maxWidth: '480px',
    height: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    forcedColorAdjust: 'auto',
  },
  name: { fill: tokens.colorNeutralForeground1, fontSize: '10px' },
  north: { fill: tokens.colorNeutralForeground2, fontSize: '10px' },
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

/** Names that would stand on each other are moved down a line. */
function namesApart(spots: readonly { x: number; y: number }[]): readonly number[] {
  const lineHeight = 12;
  const taken: { x: number; y: number }[] = [];
  return spots.map(({ x, y }) => {
    let line = y + 18;
    while (taken.some((other) => Math.abs(other.x - x) < 80 && Math.abs(other.y - line) < lineHeight))
      line += lineHeight;
    taken.push({ x, y: line });
    return Math.min(line, mapSize.high - 4);
  });
}

/** The places of a picture where they lie, always beside the table of the same places. */
export const PlacesMap: React.FC<{ readonly places: readonly AssessedPlace[] }> = ({ places }) => {
  const styles = useStyles();
  const text = useText(pictureText);
  const spots = placedOnMap(places.map(({ place }) => place).filter(canBeOnMap));
  if (spots.length === 0) return null;
  const lines = namesApart(spots);
  const levelOf = (key: string): PlaceLevel =>
    places.find(({ place }) => place?.key === key)?.assessment.level ?? 'normal';
  const { wide, high } = mapSize;
  return (
    <>
      <svg
        viewBox={`0 0 ${wide} ${high}`}
        className={styles.map}
        role="img"
        aria-label={text.mapLabel(spots.length)}
      >
        <path
          d={`M ${wide - 14} 24 V 10 M ${wide - 18} 14 L ${wide - 14} 8 L ${wide - 10} 14`}
          className={styles.arrow}
        />
        <text x={wide - 14} y={36} textAnchor="middle" className={styles.north}>
          {text.north}
        </text>
        {spots.map(({ place, x, y }, index) => {
          const level = levelOf(place.key);
          return (
            <g key={place.key}>
              <path d={shapes[level]} transform={`translate(${x} ${y})`} className={styles[level]} />
              <text x={x} y={lines[index]} textAnchor={anchorAt(x)} className={styles.name}>
                {place.name}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={styles.hint}>{text.mapHint}</p>
    </>
  );
};

const nearEdge = 60;
const anchorAt = (x: number): 'start' | 'middle' | 'end' => {
  if (x < nearEdge) return 'start';
  return x > mapSize.wide - nearEdge ? 'end' : 'middle';
};
