import { englishOrdinal, swedishOrdinal } from '../../../../shared/ui/text/ordinals';

describe('a place in a row', () => {
  it.each([
    [1, '1:a', '1st'],
    [2, '2:a', '2nd'],
    [3, '3:e', '3rd'],
    [4, '4:e', '4th'],
    [10, '10:e', '10th'],
    [11, '11:e', '11th'],
    [12, '12:e', '12th'],
    [13, '13:e', '13th'],
    [21, '21:a', '21st'],
    [22, '22:a', '22nd'],
    [23, '23:e', '23rd'],
    [101, '101:a', '101st'],
    [111, '111:e', '111th'],
    [112, '112:e', '112th'],
    [122, '122:a', '122nd'],
  ])('%s is %s in Swedish and %s in English', (number, swedish, english) => {
    expect([swedishOrdinal(number), englishOrdinal(number)]).toEqual([swedish, english]);
  });
});
