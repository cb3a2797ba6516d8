import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { RecipientKey } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminder.js';

/** Whoever writes in the chat has an account, and is reminded under it. */
export const recipientKeyOf = (person: PersonId): RecipientKey => person as string as RecipientKey;
