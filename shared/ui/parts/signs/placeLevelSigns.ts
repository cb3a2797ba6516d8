import { CircleFilled } from '@fluentui/react-icons/svg/circle';
import { DiamondFilled } from '@fluentui/react-icons/svg/diamond';
import { TriangleFilled } from '@fluentui/react-icons/svg/triangle';
import type { PlaceLevel } from '../../../domain/situation/situationReport';
import type { Sign } from '../StatusWord';

/** The same shapes as on the map, so that they are told apart without colour. */
export const placeLevelSigns: Readonly<Record<PlaceLevel, Sign>> = {
  normal: { Icon: CircleFilled, tone: 'good' },
  raised: { Icon: TriangleFilled, tone: 'warning' },
  serious: { Icon: DiamondFilled, tone: 'alarm' },
};
