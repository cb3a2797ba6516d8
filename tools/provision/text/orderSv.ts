import { sv as signIn } from '../../sign-in/text/sv.ts';
import type { OrderText } from './ProvisionText.ts';

export const orderSv: OrderText = {
  usage: `npm run provision -- plan|apply --site <adress> --forum <fil.json> <inloggning>
  plan                 visar vad som saknas, ändrar inget
  apply                lägger till det som saknas; tar inte bort något utom för vid behörighet
  --site ADRESS        webbplatsen, till exempel https://kommunen.sharepoint.com/sites/est-sodermalm
  --forum FIL          beskrivningen av webbplatsen; exempel finns i manifest/sites
  --language sv|en     språk
  --json               skriver planen eller resultatet som JSON

${signIn.usage}`,
  command: 'Säg plan eller apply.',
  forum: '--forum ska vara en fil som beskriver webbplatsen.',
};
