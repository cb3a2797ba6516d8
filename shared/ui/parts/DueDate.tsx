import * as React from 'react';
import type { LocalDate } from '../../domain/kernel/localDate';
import { commonText } from '../text/commonText';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { useToday } from './clockContext';

interface DueDateProps {
  readonly due: LocalDate | null;
  readonly first: LocalDate | null;
  /** With the words "Klart senast" before it; `within` where they stand in the middle of a line. */
  readonly named?: boolean | 'within';
}

/** The date something is to be done, and always the first date where it has been moved (F12). */
export const DueDate: React.FC<DueDateProps> = ({ due, first, named = false }) => {
  const text = useText(commonText);
  const language = useLanguage();
  const today = useToday();
  if (due === null) return <span>{text.noDate}</span>;
  const name = named === 'within' ? text.doneBy.toLocaleLowerCase() : text.doneBy;
  const moved = first !== null && first !== due;
  return (
    <span>
      {named === false ? '' : `${name} `}
      <time dateTime={due}>{dayText(due, language, today)}</time>
      {moved && (
        <>
          {', '}
          {text.firstDate(dayText(first, language, today))}
        </>
      )}
    </span>
  );
};
