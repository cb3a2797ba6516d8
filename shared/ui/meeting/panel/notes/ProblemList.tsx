import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import { isOpen } from '../../../../domain/action/actionFacts';
import type { Problem } from '../../../../domain/situation/problem';
import { useText } from '../../../text/language';
import { notesText } from '../../../text/notesText';
import { hourWordsText } from '../../../text/hourWordsText';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

const isSettled = ({ status }: Problem): boolean => status === 'resolved';

/** The forum's problems, place by place, as something to look at while the situation is told. */
export const ProblemList: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const { room } = usePanel().view;
  const problems = room.problems.filter((problem) => !isSettled(problem));
  return (
    <section className={shared.stack}>
      <h2 className={shared.strong}>{text.problemsHere}</h2>
      <ul className={shared.list}>
        {problems.map((problem) => (
          <ProblemRow key={problem.id} problem={problem} />
        ))}
      </ul>
      <p className={mergeClasses(shared.body, shared.meta)}>{text.liftProblem}</p>
    </section>
  );
};

const ProblemRow: React.FC<{ readonly problem: Problem }> = ({ problem }) => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const words = useText(hourWordsText);
  const { view } = usePanel();
  const place = view.directory.places.find(({ key }) => key === problem.place);
  const open = view.room.actions.filter((action) => action.problem === problem.id && isOpen(action)).length;
  return (
    <li className={shared.card}>
      <span className={shared.strong}>{place?.name ?? problem.title}</span>
      {place !== undefined && <span>{problem.title}</span>}
      <span className={shared.meta}>
        {[problem.displayId, words.problemStatus[problem.status], text.openCount(open)].join(' · ')}
      </span>
    </li>
  );
};
