import { actions } from '../../../../shared/adapters/sharepoint/lists/actions';
import { places } from '../../../../shared/adapters/sharepoint/lists/directory';
import { problems } from '../../../../shared/adapters/sharepoint/lists/situation';

const nobody = (): null => null;
/** As after a list owner has added a choice of the municipality's own. */
const stored = { Id: 1, SamKind: 'Eget ord', 'odata.etag': '"1"' };

describe('a kind that the product does not know', () => {
  it('is read as not chosen, and the row can still be used', () => {
    expect(actions.read(stored, nobody).kind).toBeNull();
    expect(places.read(stored, nobody).kind).toBeNull();
    expect(problems.read(stored, nobody).kind).toBe('other');
  });

  it('stays in the list when something else is written', () => {
    expect(actions.write({ title: 'Ny' })).not.toHaveProperty('SamKind');
  });

  it('is refused where rules hang on it, rather than guessed', () => {
    expect(() => actions.read({ ...stored, SamStatus: 'Eget ord' }, nobody)).toThrow(/SamStatus/);
  });
});
