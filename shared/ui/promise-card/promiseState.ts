import type { LocalDate } from '../../domain/kernel/localDate';
import type { Language } from '../text/language';
import type { AnswerKind, PromiseItem } from './promiseItem';

/** What the card and its sheets show; plain data, since a dashboard copies it at every change. */
export interface PromiseState {
  readonly language: Language;
  readonly today: LocalDate;
  readonly standing: 'loading' | 'loaded' | 'failed' | 'not-a-contact';
  /** Why it failed, or whom to ask. */
  readonly reason: string;
  readonly items: readonly PromiseItem[];
  /** How many forums could not be read. */
  readonly leftOut: number;
  readonly answering: Answering;
  /** What was answered last. */
  readonly receipt: string;
}

/** The promise that is being answered, and how that goes. */
export interface Answering {
  /** Null while the list is shown. */
  readonly key: string | null;
  readonly kind: AnswerKind | null;
  readonly typed: string;
  readonly sending: boolean;
  readonly refusal: string;
  /** Words that may point somebody out, for the person to answer for. */
  readonly asksAbout: readonly string[];
}

export const notAnswering: Answering = {
  key: null,
  kind: null,
  typed: '',
  sending: false,
  refusal: '',
  asksAbout: [],
};

export const beginning = (language: Language, today: LocalDate): PromiseState => ({
  language,
  today,
  standing: 'loading',
  reason: '',
  items: [],
  leftOut: 0,
  answering: notAnswering,
  receipt: '',
});
