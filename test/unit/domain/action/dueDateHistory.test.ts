import { dueDateHistory } from '../../../../shared/domain/action/dueDateHistory';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { today } from '../../../builders/anAction';
import {
  aCoordinatorsAnswer,
  aHeardAnswer,
  aLinkedAnswer,
  aMismatchedAnswer,
} from '../../../builders/anAnswer';
import { district } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

const action = rowId<'Action'>(5);
const first = addDays(today, 7);
const second = addDays(today, 21);
const third = addDays(today, 35);

describe('the history of a due date', () => {
  it('keeps old date, new date, who and why of each change, oldest first', () => {
    const later = aCoordinatorsAnswer('edit', {
      id: rowId(4),
      oldDate: second,
      newDate: third,
      text: 'Leveransen',
    });
    const earlier = aCoordinatorsAnswer('edit', {
      id: rowId(2),
      oldDate: first,
      newDate: second,
      text: 'Rådighet',
    });
    expect(dueDateHistory(action, [later, earlier])).toEqual([
      {
        answer: 2,
        from: first,
        to: second,
        by: 'Trygghetssamordnare',
        organisation: district,
        why: 'Rådighet',
        at: earlier.at,
        askedFor: null,
      },
      expect.objectContaining({ answer: 4, from: second, to: third, why: 'Leveransen' }),
    ]);
  });

  it('ties an accepted date to the last who asked for it', () => {
    const asked = aLinkedAnswer({
      id: rowId(2),
      kind: 'request-date',
      newDate: second,
      text: 'Armaturer dröjer',
    });
    const [change] = dueDateHistory(action, [
      aLinkedAnswer({ id: rowId(1), kind: 'request-date', newDate: second }),
      asked,
      aMismatchedAnswer({ id: rowId(3), kind: 'request-date', newDate: second }),
      aLinkedAnswer({ id: rowId(4), kind: 'request-date', newDate: third }),
      aCoordinatorsAnswer('edit', { id: rowId(5), oldDate: first, newDate: second }),
      aLinkedAnswer({ id: rowId(6), kind: 'request-date', newDate: second }),
    ]);
    expect(change?.askedFor).toEqual(asked);
  });

  it('tells when the date was taken away', () => {
    const edit = aCoordinatorsAnswer('edit', { oldDate: first, changedFields: ['dueDate'] });
    expect(dueDateHistory(action, [edit])).toMatchObject([{ from: first, to: null }]);
  });

  it.each([
    ['a request', aHeardAnswer({ kind: 'request-date', newDate: second })],
    ['an edit of something else', aCoordinatorsAnswer('edit', { changedFields: ['title'] })],
    ['an edit to the same date', aCoordinatorsAnswer('edit', { oldDate: first, newDate: first })],
    ['another action’s edit', aCoordinatorsAnswer('edit', { action: rowId(6), newDate: second })],
    ['an edit by somebody not entitled', aMismatchedAnswer({ kind: 'edit', newDate: second })],
  ])('%s is no change', (_, answer) => {
    expect(dueDateHistory(action, [answer])).toEqual([]);
  });
});
