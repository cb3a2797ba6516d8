import type { ActionKind } from '../../domain/action/actionKind';
import { actionKinds as en } from './en/actionKinds';
import type { Bilingual } from './language';
import { actionKinds as sv } from './sv/actionKinds';

export const actionKindsText: Bilingual<Readonly<Record<ActionKind, string>>> = { sv, en };
