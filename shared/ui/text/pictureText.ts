import { picture as en } from './en/picture';
import type { Bilingual } from './language';
import { picture as sv, type PictureText } from './sv/picture';

export const pictureText: Bilingual<PictureText> = { sv, en };
