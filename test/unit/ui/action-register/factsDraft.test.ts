import {
  changedFields,
  draftOf,
  fillInOf,
  meetDraft,
} from '../../../../shared/ui/action-register/item/factsDraft';
import { anAction, today } from '../../../builders/anAction';
import { addDays } from '../../../../shared/domain/kernel/localDate';

const opened = draftOf(anAction({ title: 'Laga lampor', description: 'I tunneln' }));

describe('a form that somebody else has been quicker than', () => {
  it('contests only the fields that both have changed, differently', () => {
    const mine = { ...opened, title: 'Byt lampor', description: 'Hela tunneln', kind: 'lighting' };
    const theirs = { ...opened, title: 'Laga alla lampor', description: 'Hela tunneln', place: 'tunneln' };
    expect(meetDraft(opened, mine, theirs).contested).toEqual(['title']);
  });

  it('keeps what I typed and takes over what only they have changed', () => {
    const mine = { ...opened, title: 'Byt lampor' };
    const theirs = { ...opened, place: 'tunneln' };
    expect(meetDraft(opened, mine, theirs)).toEqual({
      contested: [],
      mine: { ...opened, title: 'Byt lampor', place: 'tunneln' },
    });
  });

  it('puts a long text together by paragraph, and asks only of the one that both have changed', () => {
    const before = { ...opened, description: 'I tunneln\nKabeln\nStolparna' };
    const mine = { ...before, description: 'I hela tunneln\nKabeln\nStolparna, tre' };
    const theirs = { ...before, description: 'I tunneln\nKabeln\nStolparna, fyra' };
    expect(meetDraft(before, mine, theirs)).toEqual({
      contested: ['description'],
      mine: { ...before, description: 'I hela tunneln\nKabeln\nStolparna, tre' },
    });
    expect(
      meetDraft(before, mine, { ...before, description: 'I tunneln\nKabeln, 40 m\nStolparna' }).mine,
    ).toEqual({
      ...before,
      description: 'I hela tunneln\nKabeln, 40 m\nStolparna, tre',
    });
  });
});

describe('what is written of a form', () => {
  it('is the changed fields alone', () => {
    const draft = { ...opened, title: ' Byt lampor ', dueDate: addDays(today, 30), direct: '1', causes: '' };
    const fields = changedFields(draft, opened);
    expect(fields).toEqual(['title', 'dueDate', 'direct', 'causes']);
    expect(fillInOf(draft, fields)).toEqual({
      ok: true,
      value: { title: 'Byt lampor', dueDate: addDays(today, 30), direct: true, causes: [] },
    });
  });

  it('is refused for a day that does not exist', () => {
    expect(fillInOf({ ...opened, dueDate: '2026-02-30' }, ['dueDate'])).toEqual({
      ok: false,
      error: { kind: 'not-a-date', text: '2026-02-30' },
    });
  });

  it('is nothing when only blanks were added', () => {
    expect(changedFields({ ...opened, title: `${opened.title} ` }, opened)).toEqual([]);
  });
});
