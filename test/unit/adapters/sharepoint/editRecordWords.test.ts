import { actionColumns } from '../../../../shared/adapters/sharepoint/lists/actions';
import { readStoredRecord, storedRecord } from '../../../../shared/adapters/sharepoint/lists/editRecordWords';

describe('the record of an edit', () => {
  it('keeps every field apart from the others, there and back', () => {
    const changedFields = Object.keys(actionColumns);
    const text = ['Därför', ...changedFields.map((field) => `› ${field}: `)].join('\n');
    const stored = storedRecord({ text, changedFields });
    expect(new Set(stored.changedFields).size).toBe(changedFields.length);
    expect(stored.text).not.toMatch(/[a-z][A-Z]/);
    expect(readStoredRecord(stored)).toEqual({ text, changedFields });
  });

  it('reads what was kept in English before', () => {
    const old = { text: 'Därför\n› kind: lighting\n› status: on-hold', changedFields: ['kind', 'status'] };
    expect(readStoredRecord(old)).toEqual(old);
    expect(storedRecord(old).text).toBe('Därför\n› Åtgärdstyp: Belysning\n› Status: Pausad');
  });

  it('leaves a reason alone that looks like a line of values', () => {
    const text = '› Status: som förut';
    expect(storedRecord({ text, changedFields: ['title'] }).text).toBe(text);
    expect(readStoredRecord({ text, changedFields: ['title'] }).text).toBe(text);
  });
});
