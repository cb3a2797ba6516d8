import * as React from 'react';
import type { FoundAction } from '../../application/ports/SearchBook';
import { isOpen } from '../../domain/action/actionFacts';
import { organisationName } from '../action-register/item/actionContext';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { useToday } from '../parts/clockContext';
import { actionStatusSigns } from '../parts/signs/actionStatusSigns';
import { effectSigns } from '../parts/signs/effectSigns';
import { StatusWord } from '../parts/StatusWord';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { searchText } from '../text/searchText';
import { vocabularyText } from '../text/vocabularyText';
import { Marked } from './Marked';
import { useSearched } from './searchContext';
import { useSearchStyles } from './searchStyles';

interface ActionHitProps {
  readonly action: FoundAction;
  /** The result is what is asked for when an old problem is searched (F21). */
  readonly withResult?: boolean;
}

/** One action that was found: what, where, by whom, how far, and what it gave. */
export const ActionHit: React.FC<ActionHitProps> = ({ action, withResult = false }) => {
  const styles = useSearchStyles();
  const vocabulary = useText(vocabularyText);
  const { words, around, forum } = useSearched();
  return (
    <li className={styles.hit}>
      <RouteLink to={{ page: 'action', action: action.id, ...inForum(forum) }} className={styles.title}>
        <Marked text={action.title} words={words} />
      </RouteLink>
      <div className={styles.meta}>
        <span>
          <Marked text={action.displayId} words={words} />
        </span>
        <PlaceName place={action.place} />
        <span>{organisationName(around, action.organisation)}</span>
        <StatusWord sign={actionStatusSigns[action.status]} word={vocabulary.actionStatus[action.status]} />
        <EffectWord action={action} always={withResult} />
        <DueBy action={action} />
      </div>
      {action.effectText !== '' && (
        <div>
          <Marked text={action.effectText} words={words} />
        </div>
      )}
    </li>
  );
};

const DueBy: React.FC<{ readonly action: FoundAction }> = ({ action }) => {
  const text = useText(searchText);
  const language = useLanguage();
  const today = useToday();
  if (action.dueDate === null || !isOpen(action)) return null;
  return <span>{text.dueBy(dayText(action.dueDate, language, today))}</span>;
};

const PlaceName: React.FC<{ readonly place: FoundAction['place'] }> = ({ place }) => {
  const { around } = useSearched();
  if (place === null) return null;
  return <span>{around?.directory.places.find(({ key }) => key === place)?.name ?? place}</span>;
};

interface EffectWordProps {
  readonly action: FoundAction;
  readonly always: boolean;
}

const EffectWord: React.FC<EffectWordProps> = ({ action, always }) => {
  const vocabulary = useText(vocabularyText);
  const known = always || action.effect !== 'not-assessed';
  if (!known || isOpen(action)) return null;
  return <StatusWord sign={effectSigns[action.effect]} word={vocabulary.effect[action.effect]} />;
};
