import { device as en } from './en/device';
import type { Bilingual } from './language';
import { device as sv, type DeviceText } from './sv/device';

export const deviceText: Bilingual<DeviceText> = { sv, en };
