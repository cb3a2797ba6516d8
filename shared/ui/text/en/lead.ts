import type { LeadText } from '../sv/lead';

export const lead: LeadText = {
  ledBy: (who) => `Led by ${who}`,
  takeOver: 'Take over',
  question: (who) => `Take over the meeting from ${who}? The steps are then steered from your window.`,
  yes: 'Yes, take over',
  no: 'Back',
  done: 'You lead the meeting now.',
  recorded: (who, time) => `${who} took over the lead of the meeting at ${time}.`,
};
