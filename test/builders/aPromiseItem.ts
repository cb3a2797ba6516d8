import type { ForumKey } from '../../shared/domain/organisation/forum';
import type { PromiseItem } from '../../shared/ui/promise-card/promiseItem';
import { beginning, type PromiseState } from '../../shared/ui/promise-card/promiseState';
import { today } from './anAction';
import { rowId } from './keys';

/** A promise on a dashboard's card, due in time and waiting for nothing. */
export const aPromiseItem = (change: Partial<PromiseItem> = {}): PromiseItem => ({
  key: 'est-sodermalm/28',
  forum: 'est-sodermalm' as ForumKey,
  action: rowId(28),
  forumName: 'EST Södermalm',
  displayId: 'ÅT-SÖD-28',
  title: 'Byta belysning i tunneln',
  due: today,
  daysLate: 0,
  toConfirm: false,
  waits: false,
  ...change,
});

export const aPromiseState = (change: Partial<PromiseState> = {}): PromiseState => ({
  ...beginning('sv', today),
  standing: 'loaded',
  ...change,
});
