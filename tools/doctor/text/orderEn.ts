import { en as signIn } from '../../sign-in/text/en.ts';
import type { OrderText } from './DoctorText.ts';

export const orderEn: OrderText = {
  usage: `npm run doctor -- --site <address> <sign-in>
  --site ADDRESS       the site to check
  --kind KIND          programme or forum, where neither the tabs’ settings nor the site’s
                       lists are to decide
  --tabs ADDRESS       where the tabs lie, such as https://samverkansrummet.kommunen.se/
  --service-client ID --service-certificate FILE [--service-key FILE]
                       the service’s own sign-in, to try what it reaches
  --outside ADDRESS    a site that the service should not reach
  --mailbox ADDRESS    the service’s mailbox
  --other-mailbox ADDRESS  a mailbox that the service should not reach
  --language sv|en     language
  --json               writes the result as JSON

${signIn.usage}`,
  kind: '--kind is to be programme or forum.',
  tabs: '--tabs is to be the tabs’ address.',
};
