import type { ReturnedHandOver } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/returnedHandOvers.js';
import { linkMailName } from '@samverkansrummet/shared/lib-commonjs/domain/answer-link/answerLink.js';
import { answerPagesText } from '@samverkansrummet/shared/lib-commonjs/ui/text/answerPagesText.js';
import type { LinkMail } from '../LinkPost.ts';
import { html } from '../markup/html.ts';
import { mailMarkup } from './mailMarkup.ts';

/**
 * Tells whoever speaks for the organisation that a colleague's link did not arrive; it holds no link itself. In Swedish
 * and then in English: nobody knows in which language the address is read.
 */
export function returnedMail(
  { link, organisation, forum }: Omit<ReturnedHandOver, 'contact'>,
  to: string,
): LinkMail {
  const paragraphsIn = (language: 'sv' | 'en'): readonly string[] => {
    const { handOver } = answerPagesText[language];
    const { greeting, returned } = handOver;
    return [
      greeting,
      returned.body(link.functionTitle),
      returned.still(organisation.name, forum.name),
      returned.again,
    ];
  };
  const [swedish, english] = [paragraphsIn('sv'), paragraphsIn('en')];
  const markup = html`${swedish.map((each) => html`<p>${each}</p>`)}
    <div lang="en">${english.map((each) => html`<p>${each}</p>`)}</div>`;
  return {
    ...{ name: `returned-${linkMailName(link)}`, to, language: 'sv', sender: forum.name },
    subject: answerPagesText.sv.handOver.returned.subject(organisation.shortName, forum.name),
    text: [...swedish, ...english].join('\n\n'),
    html: mailMarkup('sv', markup),
  };
}
