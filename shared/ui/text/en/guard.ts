import type { GuardText } from '../sv/guard';

export const guard: GuardText = {
  title: 'Can it point out a person?',
  stopTitle: 'This must not be saved',
  reasons: {
    'personal-number': { why: 'looks like a personal identity number.', instead: 'Remove it to save.' },
    phone: {
      why: 'looks like a telephone number.',
      instead: 'Write which function it reaches instead.',
    },
    email: {
      why: 'is a mail address outside the organisations.',
      instead: 'Write which function it reaches instead.',
    },
    plate: {
      why: 'looks like a registration plate.',
      instead: 'Write what kind of vehicle it is instead.',
    },
    'home-address': {
      why: 'is so close to a home that somebody can be recognised.',
      instead: 'Write the block or the place instead.',
    },
    'door-code': { why: 'looks like a code to a door.', instead: 'Pass the code on in another way.' },
    name: { why: 'looks like a name.', instead: 'Write the function instead.' },
    pointer: { why: 'can make somebody recognisable.', instead: 'Write about the place instead.' },
  },
  quote: (words) => `“${words}”`,
  remove: 'Remove',
  removeLong: (words) => `Remove “${words}”`,
  nobody: 'Points nobody out',
  nobodyLong: (words) => `“${words}” points nobody out`,
  more: (count) => (count === 1 ? 'and one more place' : `and ${count} more places`),
  said: (count, first) =>
    count === 1
      ? `Can it point out a person? ${first}`
      : `Can it point out a person? ${count} places. ${first}`,
  saidStops: (first) => `This must not be saved. ${first}`,
  clear: 'Nothing in the text points anybody out.',
};
