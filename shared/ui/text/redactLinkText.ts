import { redactLink as en } from './en/redactLink';
import type { Bilingual } from './language';
import { redactLink as sv, type RedactLinkText } from './sv/redactLink';

export const redactLinkText: Bilingual<RedactLinkText> = { sv, en };
