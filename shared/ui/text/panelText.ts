import { panel as en } from './en/panel';
import type { Bilingual } from './language';
import { panel as sv, type PanelText } from './sv/panel';

export const panelText: Bilingual<PanelText> = { sv, en };
