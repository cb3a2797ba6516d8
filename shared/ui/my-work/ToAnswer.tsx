import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import type { SpokenAnswer } from '../../application/meetings/MeetingSession';
import type { Action } from '../../domain/action/action';
import { StandingCell } from '../action-register/StandingCell';
import { StatusWord } from '../parts/StatusWord';
import { useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { AnswerInPlace } from './AnswerInPlace';
import type { DeskOf } from './useAnswering';
import type { WorkItem } from './workItems';
import { useWorkStyles, WorkRow } from './WorkRow';

const useStyles = makeStyles({
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  title: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
  },
});

interface ToAnswerProps {
  readonly items: readonly WorkItem[];
  readonly deskOf: DeskOf;
  readonly onAnswered: (item: WorkItem, action: Action, kind: SpokenAnswer['kind']) => void;
}

/** What waits for an answer; one is open at a time, and after an answer the focus goes to the next. */
export const ToAnswer: React.FC<ToAnswerProps> = ({ items, deskOf, onAnswered }) => {
  const styles = useWorkStyles();
  const [chosen, setChosen] = React.useState<string | null>(null);
  const [focusNext, setFocusNext] = React.useState(false);
  const open = items.find((item) => item.key === chosen)?.key ?? items[0]?.key;
  const titles = React.useRef(new Map<string, HTMLButtonElement>());
  React.useEffect(() => {
    if (!focusNext || open === undefined) return;
    titles.current.get(open)?.focus();
    setFocusNext(false);
  }, [focusNext, open]);
  const answered = (item: WorkItem, action: Action, kind: SpokenAnswer['kind']) => {
    const at = items.indexOf(item);
    setChosen(items[at + 1]?.key ?? items[at - 1]?.key ?? null);
    setFocusNext(true);
    onAnswered(item, action, kind);
  };
  const move = (event: React.KeyboardEvent, from: number) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const to = items[from + (steps[event.key] ?? 0)];
    if (steps[event.key] === undefined || to === undefined) return;
    event.preventDefault();
    titles.current.get(to.key)?.focus();
    setChosen(to.key);
  };
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <WaitingItem
          key={item.key}
          item={item}
          open={item.key === open}
          titleRef={(button) => {
            if (button === null) titles.current.delete(item.key);
            else titles.current.set(item.key, button);
          }}
          onOpen={() => setChosen(item.key)}
          onKeyDown={(event) => move(event, index)}
        >
          <AnswerInPlace
            item={item}
            deskOf={deskOf}
            onAnswered={(action, kind) => answered(item, action, kind)}
          />
        </WaitingItem>
      ))}
    </ul>
  );
};

interface WaitingItemProps {
  readonly item: WorkItem;
  readonly open: boolean;
  readonly titleRef: (button: HTMLButtonElement | null) => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

const WaitingItem: React.FC<WaitingItemProps> = ({ item, open, titleRef, onOpen, onKeyDown, children }) => {
  const styles = useStyles();
  const work = useWorkStyles();
  const text = useText(myWorkText);
  const confirm = item.row.confirmation === 'waiting';
  return (
    <li className={mergeClasses(work.item, open && styles.open)}>
      <WorkRow
        item={item}
        title={
          <button
            ref={titleRef}
            type="button"
            className={styles.title}
            aria-expanded={open}
            onClick={onOpen}
            onKeyDown={onKeyDown}
          >
            <strong>{item.row.title}</strong>
          </button>
        }
        state={
          confirm ? (
            <StatusWord sign={{ Icon: HourglassRegular, tone: 'neutral' }} word={text.toConfirm} />
          ) : (
            <StandingCell action={item.row} />
          )
        }
      />
      {open && children}
    </li>
  );
};
