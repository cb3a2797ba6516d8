import type { AgendaItem, StepKind } from '../../../domain/meeting/agendaItem';
import type { MeetingView } from '../../../application/meetings/MeetingSession';
import type { DetailsText } from '../../text/sv/details';
import { organisationIn } from '../organisationIn';
import type { Details } from './detailsContext';
import type { Preparation } from './preparation';

type Saying = (view: MeetingView, preparation: Preparation, text: DetailsText) => string;

const nothing: Saying = () => '';

/** What stands under a step's name: what the rows already tell of it. */
const sayings: Record<StepKind, Saying> = {
  attendance: (_view, { attending, missing }, { step }) => step.attendance(attending.length, missing.length),
  'last-promises': (_view, { promises, unanswered }, { step }) =>
    step.lastPromises(promises.length, promises.length - unanswered.length),
  situation: nothing,
  pattern: nothing,
  'new-promises': ({ room }, _preparation, { step }) =>
    step.newPromises(room.topics.filter(({ state }) => state === 'waiting').length),
  events: nothing,
  'read-back': (_view, _preparation, { step }) => step.readBack,
  topic: nothing,
};

export function agendaWords(
  item: AgendaItem,
  { view, preparation }: Pick<Details, 'view' | 'preparation'>,
  text: DetailsText,
): string {
  const presenter =
    item.presenter === null
      ? ''
      : text.step.presentedBy(organisationIn(view.directory, item.presenter).shortName);
  return [sayings[item.kind](view, preparation, text), presenter].filter((part) => part !== '').join('. ');
}
