import type { LocalDate } from '../../kernel/localDate';
import type { Adoption, AdoptionStatus } from '../../programme/adoption';
import type { Candidate } from './candidate';
import { turnTester, type PlannedSpan } from '../dueWindow';
import type { ReminderSettings } from '../reminderSettings';

const isUndecided: Readonly<Record<AdoptionStatus, boolean>> = {
  'not-started': true,
  urged: true,
  'being-prepared': true,
  scheduled: true,
  adopted: false,
  'not-applicable': false,
};

/** Counted from the meeting where it was to be decided, or else from the day it was urged. */
const countedFrom = ({ meetingOn, urgedOn }: Adoption): LocalDate | null => meetingOn ?? urgedOn;

/** Adoptions that should have been decided by now. */
export function undecidedAdoptions(
  adoptions: readonly Adoption[],
  span: PlannedSpan,
  settings: ReminderSettings,
): readonly Candidate[] {
  const isTurn = turnTester('adoption-undecided', span, settings);
  return adoptions.flatMap((adoption) => {
    const anchor = countedFrom(adoption);
    if (!isUndecided[adoption.status] || anchor === null) return [];
    if (!isTurn(anchor)) return [];
    const subject = { kind: 'adoption', id: adoption.id } as const;
    return [
      {
        reminder: { rule: 'adoption-undecided', forum: null, subject, anchor },
        organisation: adoption.organisation,
        functionTitle: '',
        recipient: null,
      },
    ];
  });
}
