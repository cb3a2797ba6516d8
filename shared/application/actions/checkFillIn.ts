import type { Action } from '../../domain/action/action';
import { checkDueDate } from '../../domain/action/dueDate';
import { checkOrganisation } from '../../domain/action/newPromise';
import { checkTitle } from '../../domain/kernel/checkTitle';
import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { Organisation } from '../../domain/organisation/organisation';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { FillIn } from '../meetings/MeetingSession';
import { checkText, type LimitedText } from '../textLimits';
import { changedFields } from '../../domain/kernel/merge/changedFields';

export interface FillInRules {
  readonly organisations: readonly Organisation[];
  readonly today: LocalDate;
}

type Checked = Result<Partial<Action>, CommandRefusal>;

/** What of the fields differs from the action, if each may stand there; otherwise the first refusal. */
export function checkFillIn(
  base: Action,
  fields: FillIn,
  rules: FillInRules,
): Result<FillIn, CommandRefusal> {
  let checked: FillIn = { ...fields };
  for (const check of checks) {
    const result = check(changedFields<FillIn>(base, checked), rules);
    if (!result.ok) return result;
    checked = { ...checked, ...result.value };
  }
  return success(changedFields<FillIn>(base, checked));
}

type Check = (changed: FillIn, rules: FillInRules) => Checked;

const title: Check = ({ title: text }) => {
  if (text === undefined) return success({});
  const checked = checkTitle(text);
  return checked.ok ? success({ title: checked.value }) : checked;
};

const organisation: Check = ({ organisation: key }, rules) => {
  if (key === undefined) return success({});
  const checked = checkOrganisation(key, rules);
  return checked.ok ? success({}) : checked;
};

const dueDate: Check = ({ dueDate: date }, { today }) => {
  if (date === undefined || date === null) return success({});
  const checked = checkDueDate(date, today);
  return checked.ok ? success({}) : checked;
};

const text =
  (name: LimitedText & keyof FillIn): Check =>
  (changed) => {
    const typed = changed[name];
    if (typed === undefined) return success({});
    const checked = checkText(typed, name);
    return checked.ok ? success({ [name]: checked.value }) : checked;
  };

const checks: readonly Check[] = [
  title,
  organisation,
  dueDate,
  text('description'),
  text('functionTitle'),
  text('expectedEffect'),
];
