import type { MinutesSheet, MinutesWriter, WrittenMinutes } from '../../../application/ports/MinutesWriter';
import { minutesStates, type MinutesState } from '../../../domain/meeting/meeting';
import { textParts, withHeader } from '../word/editedFile';
import { wordFile } from '../word/wordFile';
import { minutesBlocks, titleOf, wordingBlocks } from './minutesBlocks';
import { labels, says } from './minutesWords';

/** Writes the minutes as a Word file. Loaded when a meeting is closed, never before. */
export const wordMinutesWriter: MinutesWriter = {
  write: async (sheet) => {
    const content = wordFile(factsOf(sheet), minutesBlocks(sheet));
    return { content, textHash: await textHashOf(content), wording: await wordingOf(sheet) };
  },
  wordingOf,
  hashOf: sha256,
  textHashOf,
  relabel: (content, state, version) => {
    const isOurs = (text: string): boolean => minutesStates.some((known) => text === labelOf(known, version));
    return Promise.resolve(withHeader(content, labelOf(state, version), isOurs));
  },
};

const labelOf = (state: MinutesState, version: number): string =>
  version === 1 ? labels[state] : `${labels[state]}, ${says.version(version).toLowerCase()}`;

const factsOf = (sheet: MinutesSheet): Parameters<typeof wordFile>[0] => {
  const { meeting } = sheet.composed.minutes;
  return {
    title: titleOf(sheet),
    author: sheet.composed.forum?.name ?? says.organiser,
    label: labelOf(sheet.state, sheet.version),
    created: meeting.closedAt ?? meeting.endsAt,
  };
};

function wordingOf(sheet: MinutesSheet): Promise<WrittenMinutes['wording']> {
  return sha256(new TextEncoder().encode(JSON.stringify(wordingBlocks(sheet))));
}

function textHashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  return sha256(textParts(content) ?? content);
}

/** SHA-256 in hexadecimal. */
async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
