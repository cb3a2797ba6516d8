import { sv as signIn } from '../../sign-in/text/sv.ts';
import type { OrderText } from './DoctorText.ts';

export const orderSv: OrderText = {
  usage: `npm run doctor -- --site <adress> <inloggning>
  --site ADRESS        webbplatsen som ska kontrolleras
  --kind SLAG          programme eller forum, om flikarnas inställningar eller webbplatsens listor
                       inte ska avgöra
  --tabs ADRESS        där flikarna ligger, till exempel https://samverkansrummet.kommunen.se/
  --service-client ID --service-certificate FIL [--service-key FIL]
                       tjänstens egen inloggning, för att pröva vad den når
  --outside ADRESS     en webbplats som tjänsten inte ska nå
  --mailbox ADRESS     tjänstens brevlåda
  --other-mailbox ADRESS  en brevlåda som tjänsten inte ska nå
  --language sv|en     språk
  --json               skriver resultatet som JSON

${signIn.usage}`,
  kind: '--kind ska vara programme eller forum.',
  tabs: '--tabs ska vara flikarnas adress.',
};
