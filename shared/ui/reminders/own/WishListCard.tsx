import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { NamedWish, WishDesk } from '../../../application/reminder-desk/WishDesk';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { RouteLink } from '../../navigation/RouteLink';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { dayText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { myRemindersText } from '../../text/myRemindersText';
import { useReminderStyles } from '../reminderStyles';
import type { Said } from './SaidLine';

interface WishListCardProps {
  readonly desk: WishDesk;
  readonly wishes: readonly NamedWish[];
  readonly said: Said;
}

/** What one has asked for, by its day; each matter can be taken back, and that be undone. */
export const WishListCard: React.FC<WishListCardProps> = ({ desk, wishes, said }) => {
  const styles = useReminderStyles();
  const text = useText(myRemindersText).list;
  const wordsOf = useWishWords();
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const takeBack = async (matter: Matter, words: string) => {
    const taken = matter.map(({ wish }) => wish);
    const done = await desk.takeBack(taken);
    setRefusal(done.ok ? null : done.error);
    if (done.ok) said.say(text.takenBack(words), () => desk.restore(taken));
  };
  return (
    <Card title={text.title}>
      {wishes.length === 0 && <p className={styles.hint}>{text.none}</p>}
      <RefusalMessage refusal={refusal} />
      <ul className={styles.list}>
        {mattersOf(wishes).map((matter) => {
          const words = matter.map(wordsOf).join('. ');
          return (
            <li key={keyOf(matter[0])} className={styles.item}>
              <div className={styles.line}>
                <div className={styles.names}>
                  {words} <About named={matter[0]} />
                </div>
                <Button
                  size="small"
                  aria-label={text.takeBackNamed(words)}
                  onClick={() => void takeBack(matter, words)}
                >
                  {text.takeBack}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

/** What has been said of one action, or of one forum or all: it is taken back together. */
type Matter = readonly [NamedWish, ...NamedWish[]];

function mattersOf(wishes: readonly NamedWish[]): readonly Matter[] {
  const matters = new Map<string, Matter>();
  for (const named of wishes) {
    const standing = matters.get(keyOf(named));
    matters.set(keyOf(named), standing === undefined ? [named] : [...standing, named]);
  }
  return [...matters.values()];
}

const keyOf = ({ wish: { forum, action } }: NamedWish): string => `${forum ?? ''} ${action ?? ''}`;

function useWishWords(): (named: NamedWish) => string {
  const text = useText(myRemindersText).list;
  const language = useLanguage();
  const today = useToday();
  return ({ wish, forumName }) => {
    if (wish.kind === 'own') return text.own(dayText(wish.on, language, today));
    const day = dayText(wish.until, language, today);
    if (wish.action !== null) return text.pausedAction(day);
    return forumName === null ? text.pausedAll(day) : text.pausedForum(forumName, day);
  };
}

/** What a wish is about: the action's number and title, by its page. */
const About: React.FC<{ readonly named: NamedWish }> = ({ named: { wish, action, forumName } }) => {
  const styles = useReminderStyles();
  const text = useText(myRemindersText).list;
  if (wish.action === null || wish.forum === null) return null;
  return (
    <div className={styles.meta}>
      <RouteLink to={{ page: 'action', action: wish.action, forum: wish.forum }}>
        {action === null
          ? text.unknownAction(forumName ?? wish.forum)
          : `${action.displayId} ${action.title}`}
      </RouteLink>
      {action !== null && `, ${forumName ?? wish.forum}`}
    </div>
  );
};
