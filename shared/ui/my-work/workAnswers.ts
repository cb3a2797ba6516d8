import type { FluentIcon } from '@fluentui/react-icons';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import type { SpokenAnswer } from '../../application/meetings/MeetingSession';
import type { ActionRow } from '../../application/ports/ActionRegister';
import type { MyWorkText } from '../text/sv/myWork';

export type QuickAnswer = keyof MyWorkText['answers'];
type AskedFirst = 'nothing' | 'text' | 'date';

/** An answer that one key or press gives, and what is asked for before it is sent. */
export interface Answering {
  readonly kind: SpokenAnswer['kind'];
  readonly key: string;
  readonly asks: AskedFirst;
}

const telling: readonly (Answering & { readonly kind: QuickAnswer })[] = [
  { kind: 'done', key: 'k', asks: 'nothing' },
  { kind: 'in-progress', key: 'p', asks: 'nothing' },
  { kind: 'late', key: 'f', asks: 'nothing' },
  { kind: 'need-help', key: 'h', asks: 'text' },
];
const confirming: readonly (Answering & { readonly kind: QuickAnswer })[] = [
  { kind: 'confirm', key: 'b', asks: 'nothing' },
  { kind: 'request-change', key: 'ä', asks: 'text' },
  { kind: 'decline', key: 'a', asks: 'text' },
];

/** A promise is confirmed before it is told of. */
export const answersTo = (
  row: Pick<ActionRow, 'confirmation'>,
): readonly (Answering & { readonly kind: QuickAnswer })[] =>
  row.confirmation === 'waiting' ? confirming : telling;

export const newDate: Answering = { kind: 'request-date', key: 'd', asks: 'date' };
export const NewDateIcon: FluentIcon = CalendarRegular;
