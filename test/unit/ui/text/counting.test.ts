import { count as englishCount } from '../../../../shared/ui/text/en/counting';
import { count, number } from '../../../../shared/ui/text/sv/counting';

describe('numbers on the screen', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1\u00a0000'],
    [12_345, '12\u00a0345'],
    [1_234_567, '1\u00a0234\u00a0567'],
  ])('groups %i in threes by a space that does not break', (amount, text) => {
    expect(number(amount)).toBe(text);
  });

  it('counts with the right form', () => {
    expect(count(1, 'åtgärd', 'åtgärder')).toBe('1 åtgärd');
    expect(count(5000, 'åtgärd', 'åtgärder')).toBe('5\u00a0000 åtgärder');
    expect(englishCount(5000, 'action', 'actions')).toBe('5,000 actions');
  });
});
