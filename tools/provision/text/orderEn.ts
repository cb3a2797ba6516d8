import { en as signIn } from '../../sign-in/text/en.ts';
import type { OrderText } from './ProvisionText.ts';

export const orderEn: OrderText = {
  usage: `npm run provision -- plan|apply --site <address> --forum <file.json> <sign-in>
  plan                 shows what is missing, changes nothing
  apply                adds what is missing; takes away nothing but permission that is too wide
  --site ADDRESS       the site, such as https://kommunen.sharepoint.com/sites/est-sodermalm
  --forum FILE         the description of the site; there are examples in manifest/sites
  --language sv|en     language
  --json               writes the plan or the result as JSON

${signIn.usage}`,
  command: 'Say plan or apply.',
  forum: '--forum is to be a file that describes the site.',
};
