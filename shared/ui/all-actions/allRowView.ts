import type { ForumAction, ForumBackground } from '../../application/all-actions/AllActions';
import type { LocalDate } from '../../domain/kernel/localDate';
import { rowView, type RowView } from '../action-register/rowView';
import { dayOf, dayText } from '../text/dates';
import type { Language } from '../text/language';
import type { MyWorkText } from '../text/sv/myWork';
import { forumNameIn, type AllNames } from './allNames';

export interface RowWords {
  readonly myWork: MyWorkText;
  readonly language: Language;
  readonly today: LocalDate;
  /** Where there is no column for the problem, it stands under the title. */
  readonly narrow: boolean;
}

const noBackground: ForumBackground = { problems: [], causes: [], promisedAt: [] };
const noDirectory = { organisations: [], places: [] };

/** A row with its forum, the meeting where it was promised, and its problem in words (F14). */
export function allRowView({ forum, row }: ForumAction, names: AllNames, words: RowWords): RowView {
  const background = names.backgrounds.get(forum) ?? noBackground;
  const directory = names.around?.directory ?? noDirectory;
  const view = rowView(row, { directory, situation: background }, words.today, 0);
  const problem = background.problems.find(({ id }) => id === row.problem);
  const { chain } = view;
  return {
    ...view,
    ground: [
      forumNameIn(names, forum),
      ...promisedWords(row, background, words),
      ...(words.narrow && problem !== undefined ? [`${problem.displayId} ${problem.title}`] : []),
    ],
    chain: chain.kind === 'tied' && problem !== undefined ? { ...chain, about: problem.title } : chain,
  };
}

function promisedWords(
  { promisedAt }: ForumAction['row'],
  background: ForumBackground,
  { myWork, language, today }: RowWords,
): readonly string[] {
  const meeting = background.promisedAt.find(({ id }) => id === promisedAt);
  return meeting === undefined
    ? []
    : [myWork.promisedAt(meeting.title, dayText(dayOf(meeting.startsAt), language, today))];
}
