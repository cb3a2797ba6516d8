import type { AgendaItem } from '../../domain/meeting/agendaItem';
import type { Language } from '../text/language';
import { hourWordsText } from '../text/hourWordsText';

/** A step's own title; one that still has the standard Swedish words is said in the screen's language. */
export const stepTitle = (item: Pick<AgendaItem, 'title' | 'kind'>, language: Language): string =>
  item.title === hourWordsText.sv.stepKind[item.kind]
    ? hourWordsText[language].stepKind[item.kind]
    : item.title;
