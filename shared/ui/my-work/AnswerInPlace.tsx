import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { SpokenAnswer } from '../../application/meetings/MeetingSession';
import type { Action } from '../../domain/action/action';
import { RouteLink } from '../navigation/RouteLink';
import { KeyHint } from '../parts/KeyHint';
import { RefusalMessage } from '../parts/RefusalMessage';
import { answerSigns } from '../parts/signs/answerSigns';
import { StatusWord, type Sign } from '../parts/StatusWord';
import { onKeys } from '../parts/useShortcut';
import { useForget } from '../parts/useKept';
import { useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { AnswerWords } from './AnswerWords';
import { useAnswering, type DeskOf } from './useAnswering';
import { RemindButton, RemindInPlace } from './RemindInPlace';
import { answersTo, newDate, NewDateIcon, type Answering } from './workAnswers';
import type { WorkItem } from './workItems';

const useStyles = makeStyles({
  answers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '10px' },
  open: { marginLeft: 'auto' },
});

interface AnswerInPlaceProps {
  readonly item: WorkItem;
  readonly deskOf: DeskOf;
  readonly onAnswered: (action: Action, kind: SpokenAnswer['kind']) => void;
}

/** Under which name what is typed for an answer stays on the device. */
const workKeptAs = (item: string, kind: SpokenAnswer['kind']): string => `work-${item}-${kind}`;

/** The answers beneath an item. None is primary: no answer is preferred. Letters act while the focus is here. */
export const AnswerInPlace: React.FC<AnswerInPlaceProps> = ({ item, deskOf, onAnswered }) => {
  const text = useText(myWorkText);
  const forget = useForget();
  const { sending, refusal, send } = useAnswering(deskOf, item, (action, kind) => {
    forget(workKeptAs(item.row.displayId, kind));
    onAnswered(action, kind);
  });
  const [asking, setAsking] = React.useState<Answering | null>(null);
  const [reminding, setReminding] = React.useState(false);
  const begin = (answering: Answering) =>
    answering.asks === 'nothing' ? send({ kind: answering.kind }) : setAsking(answering);
  const group = useLetters(answersTo(item.row), asking === null && !sending && !reminding, begin);
  return (
    <div ref={group}>
      {asking === null ? (
        <Answers item={item} disabled={sending} onAnswer={begin} onRemind={() => setReminding(true)} />
      ) : (
        <AnswerWords
          answering={asking}
          title={item.row.title}
          keptAs={workKeptAs(item.row.displayId, asking.kind)}
          sending={sending}
          onSend={send}
          onClose={() => setAsking(null)}
        />
      )}
      {sending && asking === null && <span role="status">{text.sending}</span>}
      <RemindInPlace item={item} open={reminding} onClose={() => setReminding(false)} />
      <RefusalMessage refusal={refusal} />
    </div>
  );
};

/** The letters act while the item has the focus, its title included, and never in a text field. */
function useLetters(
  answers: readonly Answering[],
  enabled: boolean,
  begin: (answering: Answering) => void,
): React.RefObject<HTMLDivElement> {
  const group = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef({ answers, enabled, begin });
  React.useEffect(() => {
    latest.current = { answers, enabled, begin };
  });
  React.useEffect(() => {
    const item = group.current?.closest('li') ?? null;
    const listen = (event: KeyboardEvent) => {
      const { answers: now, enabled: on, begin: start } = latest.current;
      if (!on) return;
      const acts = Object.fromEntries(now.map((answering) => [answering.key, () => start(answering)]));
      onKeys(acts)(event);
    };
    item?.addEventListener('keydown', listen);
    return () => item?.removeEventListener('keydown', listen);
  }, []);
  return group;
}

/** A choice that has not been made alarms nobody: the colour stays in its icon. */
const quietly = (sign: Sign): Sign => (sign.tone === 'alarm' ? { ...sign, tone: 'bad' } : sign);

interface AnswersProps {
  readonly item: WorkItem;
  readonly disabled: boolean;
  readonly onAnswer: (answering: Answering) => void;
  readonly onRemind: () => void;
}

const Answers: React.FC<AnswersProps> = ({ item, disabled, onAnswer, onRemind }) => {
  const styles = useStyles();
  const text = useText(myWorkText);
  return (
    <div role="group" aria-label={text.answersLabel(item.row.title)} className={styles.answers}>
      {answersTo(item.row).map((answering) => (
        <Button
          key={answering.kind}
          aria-keyshortcuts={answering.key}
          disabledFocusable={disabled}
          onClick={() => onAnswer(answering)}
        >
          <StatusWord sign={quietly(answerSigns[answering.kind])} word={text.answers[answering.kind]} />
          <KeyHint shown={answering.key.toLocaleUpperCase('sv')} />
        </Button>
      ))}
      <Button
        appearance="subtle"
        icon={<NewDateIcon />}
        disabledFocusable={disabled}
        onClick={() => onAnswer(newDate)}
      >
        {text.newDate}
      </Button>
      <RemindButton title={item.row.title} onRemind={onRemind} />
      <span className={styles.open}>
        <RouteLink to={{ page: 'action', action: item.row.id, forum: item.forum }}>
          {text.openAction}
        </RouteLink>
      </span>
    </div>
  );
};
