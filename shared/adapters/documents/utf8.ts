/** The platform's own: fflate's way round for platforms without one spoils what takes two characters. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
