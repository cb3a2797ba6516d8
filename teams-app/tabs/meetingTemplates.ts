import type { MeetingTemplate } from '@samverkansrummet/shared/lib/application/meetings/MeetingDesk';
import estWeekly from '../../manifest/templates/meetings/est-weekly.json';
import localCouncil from '../../manifest/templates/meetings/local-council.json';
import network from '../../manifest/templates/meetings/network.json';
import steeringGroup from '../../manifest/templates/meetings/steering-group.json';
import strategicCouncil from '../../manifest/templates/meetings/strategic-council.json';

/** The templates as shipped; test/unit/templates holds them to the form. */
export const meetingTemplates = [
  estWeekly,
  localCouncil,
  steeringGroup,
  strategicCouncil,
  network,
] as readonly MeetingTemplate[];
