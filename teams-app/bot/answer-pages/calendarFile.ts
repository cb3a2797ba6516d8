import type { PromisesEverywhere } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import { writeCalendar } from '../calendar/writeCalendar.ts';
import type { Visit } from './AnswerContext.ts';

/** All that the organisation has promised, and the meetings it is taken up at, for its own calendar (F35). */
export const calendarFile = ({ frame, setup, opened }: Visit, { forums }: PromisesEverywhere): string =>
  writeCalendar({
    name: `${frame.text.all.sheet}, ${opened.organisation.shortName}`,
    language: frame.language,
    now: setup.ports.clock.now(),
    publicOrigin: setup.publicOrigin,
    forums: forums.map(({ forum, promises, meeting }) => ({
      forum,
      meeting,
      dueDays: promises.flatMap(({ id, displayId, title, dueDate }) =>
        dueDate === null
          ? []
          : [{ id, day: dueDate, summary: frame.text.all.dueEvent(`${displayId} ${title}`) }],
      ),
    })),
  });
