import { xmlText } from '../xmlText';

/** A text with its line breaks kept; Word would otherwise run the lines together. */
export const runs = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
    .map((line, index) => `<w:r>${index === 0 ? '' : '<w:br/>'}${line}</w:r>`)
    .join('');
