import type { AgendaItem } from '../../domain/meeting/agendaItem';
import { englishSteps } from '../text/en/templateSteps';
import type { Language } from '../text/language';
import { stepTitle } from './stepTitle';

/** A step's own title; one that nobody has renamed since it came from a template is said in the screen's language. */
export const agendaStepTitle = (item: Pick<AgendaItem, 'title' | 'kind'>, language: Language): string =>
  (language === 'en' ? englishSteps[item.title] : undefined) ?? stepTitle(item, language);
