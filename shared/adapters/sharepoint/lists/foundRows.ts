import type { FoundAction, FoundDecision } from '../../../application/ports/SearchBook';
import type { ActionId } from '../../../domain/action/action';
import type { DecisionId } from '../../../domain/meeting/decision';
import { readFields, type StoredRow } from '../columns/FieldColumn';
import { actionColumns, displayIdOf } from './actions';
import { decisionColumns } from './meetingRecords';
import { idOf, selectOf } from './RowList';

const { title, organisation, problem, place, status, dueDate, effect, effectText, idPrefix, rehearsal } =
  actionColumns;
const shownOfAction = { title, organisation, problem, place, status, dueDate, effect, effectText };

export const foundActionSelect = selectOf(shownOfAction, { idPrefix, rehearsal });

export const toFoundAction = (stored: StoredRow): FoundAction => ({
  ...readFields(shownOfAction, stored),
  id: idOf(stored) as ActionId,
  displayId: displayIdOf(stored),
});

const { meeting, text, kind, status: decisionStatus } = decisionColumns;
const shownOfDecision = { meeting, text, kind, status: decisionStatus };

export const foundDecisionSelect = selectOf(shownOfDecision);

export const toFoundDecision = (stored: StoredRow): FoundDecision => ({
  ...readFields(shownOfDecision, stored),
  id: idOf(stored) as DecisionId,
});
