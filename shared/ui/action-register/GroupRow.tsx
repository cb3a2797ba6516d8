import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { ActionStatus } from '../../domain/action/actionStatus';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import { useToday } from '../parts/clockContext';
import { dayText, weekText } from '../text/dates';
import { useLanguage, useText, type Language } from '../text/language';
import { registerText } from '../text/registerText';
import type { RegisterText } from '../text/sv/register';
import { vocabularyText } from '../text/vocabularyText';
import type { Vocabulary } from '../text/sv/vocabulary';
import type { GroupChoice } from './registerLayout';
import type { RowGroup } from './rows/RowPages';

const useStyles = makeStyles({
  cell: {
    ...typographyStyles.body1Strong,
    height: '36px',
    padding: '8px 8px 4px',
    textAlign: 'left',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, marginLeft: '8px' },
});

interface Words {
  readonly register: RegisterText;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly today: LocalDate;
}
type Naming = (group: string, around: RegisterSurroundings | null, words: Words) => string;

const names: Readonly<Record<GroupChoice, Naming>> = {
  organisation: (key, around) =>
    around?.directory.organisations.find((each) => each.key === key)?.name ?? key,
  problem: (id, around, { register }) => {
    const problem = around?.situation.problems.find((each) => String(each.id) === id);
    if (id === '') return register.noProblem;
    return problem === undefined ? id : `${problem.displayId} ${problem.title}`;
  },
  place: (key, around, { register }) =>
    key === '' ? register.noPlace : (around?.directory.places.find((each) => each.key === key)?.name ?? key),
  status: (status, _around, { vocabulary }) => vocabulary.actionStatus[status as ActionStatus],
  week: (monday, _around, { register, language, today }) => {
    if (monday === '') return register.noDate;
    const [from, to] = [monday as LocalDate, addDays(monday as LocalDate, 6)];
    return register.week(
      weekText(from, language),
      dayText(from, language, today),
      dayText(to, language, today),
    );
  },
};

interface GroupRowProps {
  readonly choice: GroupChoice;
  readonly group: RowGroup;
  readonly around: RegisterSurroundings | null;
  readonly columns: number;
}

/** The heading of a group in the list, with how many rows it has as far as has been read. */
export const GroupRow: React.FC<GroupRowProps> = ({ choice, group, around, columns }) => {
  const styles = useStyles();
  const register = useText(registerText);
  const words = { register, vocabulary: useText(vocabularyText), language: useLanguage(), today: useToday() };
  return (
    <tr data-group>
      <th scope="rowgroup" colSpan={columns} className={styles.cell}>
        {names[choice](group.group, around, words)}
        <span className={styles.count}>{register.inGroup(group.rows, group.open)}</span>
      </th>
    </tr>
  );
};
