import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ForumAtAGlance, OverviewDesk } from '../../application/overview/OverviewDesk';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { ActionId } from '../../domain/action/action';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { ForumKey } from '../../domain/organisation/forum';
import type { QuestionedText } from '../../domain/redaction/questionedText';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import type { Route } from '../navigation/route';
import { Card } from '../parts/Card';
import { RefusalMessage } from '../parts/RefusalMessage';
import { useText } from '../text/language';
import { questionedText } from '../text/questionedText';
import { useCardList } from './useCardList';

const useStyles = makeStyles({
  line: { padding: '8px 0' },
  words: { flexGrow: 1, flexBasis: '200px', minWidth: 0, overflowWrap: 'anywhere' },
  what: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface QuestionedProps {
  readonly seen: Pick<ForumAtAGlance, 'questioned' | 'mayRedact' | 'forum'>;
  readonly desk: OverviewDesk;
  readonly forum: ForumKey | undefined;
  readonly onChanged: () => void;
}

/** Texts that came by list pages, Excel or flows and may point somebody out (F45), each with the way to its row. */
export const QuestionedCard: React.FC<QuestionedProps> = ({ seen, desk, forum, onChanged }) => {
  const lines = useCardList();
  const text = useText(questionedText);
  const list = React.useRef<HTMLUListElement>(null);
  const { refusal, letStand } = useLetStand(desk, () => {
    // The row leaves with its button, and the focus goes on among the others.
    list.current?.focus();
    onChanged();
  });
  if (seen.questioned.length === 0) return null;
  return (
    <Card title={text.title}>
      <p className={lines.hint}>{text.hint}</p>
      <ul ref={list} tabIndex={-1} aria-label={text.title} className={lines.list}>
        {seen.questioned.map((question) => (
          <QuestionRow key={question.id} {...{ question, seen, forum }} onLetStand={letStand} />
        ))}
      </ul>
      <RefusalMessage refusal={refusal} />
    </Card>
  );
};

function useLetStand(desk: OverviewDesk, onChanged: () => void) {
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const letStand = (question: QuestionedText): void => {
    void desk.letStand(question).then((said) => {
      setRefusal(said.ok ? null : said.error);
      if (said.ok) onChanged();
    });
  };
  return { refusal, letStand };
}

interface RowProps extends Pick<QuestionedProps, 'seen' | 'forum'> {
  readonly question: QuestionedText;
  readonly onLetStand: (question: QuestionedText) => void;
}

const QuestionRow: React.FC<RowProps> = ({ question, seen, forum, onLetStand }) => {
  const styles = useStyles();
  const lines = useCardList();
  const text = useText(questionedText);
  const { list, row, fieldTitle, kinds } = question;
  const prefix = seen.forum?.idPrefix;
  const place = list === 'actions' && prefix !== undefined ? `ÅT-${prefix}-${row}` : text.place(list, row);
  const column = text.column(fieldTitle);
  const to = routeOf(question, seen.mayRedact);
  return (
    <li className={mergeClasses(lines.line, styles.line)}>
      <span className={styles.words}>
        {to === null ? place : <RouteLink to={{ ...to, ...inForum(forum) }}>{place}</RouteLink>}
        <span className={styles.what}>{text.says(column, kinds)}</span>
      </span>
      <Button size="small" aria-label={text.letStandAt(place, column)} onClick={() => onLetStand(question)}>
        {text.letStand}
      </Button>
    </li>
  );
};

/** Where the text can be mended; a row without a page of its own is named by its list and number. */
function routeOf({ list, row }: QuestionedText, mayRedact: boolean): Route | null {
  if (list === 'actions') return { page: 'action', action: row as ActionId };
  if (list === 'meetings') return { page: 'meeting', meeting: row as MeetingId };
  return mayRedact ? { page: 'redaction', at: { list, row } } : null;
}
