import { agendaPart as en } from './en/agendaPart';
import type { Bilingual } from './language';
import { agendaPart as sv, type AgendaPartText } from './sv/agendaPart';

export const agendaPartText: Bilingual<AgendaPartText> = { sv, en };
