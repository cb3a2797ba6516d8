import type { SignInText } from './SignInText.ts';

export const sv: SignInText = {
  usage: `Inloggning, en av tre:
  --local PORTAL       den lokala tenantens portal, till exempel http://localhost:4400
  --tenant ID --client ID --certificate FIL [--key FIL]
                       som program, med certifikat: PEM-filer med certifikatet och dess privata nyckel
  --tenant ID --client ID --device
                       som person: logga in i en webbläsare med en kod
  --authority ADRESS   inloggningstjänsten, om den inte är https://login.microsoftonline.com`,
  oneWay: 'Säg en inloggning: --local, --certificate eller --device.',
  local: '--local ska vara den lokala tenantens portal.',
  tenant: '--tenant ska vara tenantens id eller domän.',
  client: '--client ska vara appregistreringens klient-id.',
  authority: '--authority ska vara inloggningstjänstens adress.',
  unreadable: (file, why) => `${file} gick inte att läsa: ${why}`,
  otherKey: 'Nyckeln hör inte till certifikatet. Kontrollera --certificate och --key.',
  expired: (until) => `Certifikatet gällde till ${until}. Förnya det.`,
  silent: (origin, why) => `Inloggningstjänsten ${origin} svarar inte: ${why}`,
  refused: (error, why) => `Inloggningen nekades (${error}). ${why}`,
  noTenant: (portal) => `Ingen lokal tenant svarar på ${portal}.`,
  noToken: (portal, site) =>
    `Den lokala tenanten på ${portal} har ingenting på ${site}. Med --local ska --site vara en webbplats i den, till exempel http://sharepoint.localhost:4401/sites/programmet.`,
  enterCode: (address, code) => `Öppna ${address} i en webbläsare och skriv koden ${code}.`,
  codeTooOld: 'Koden hann bli för gammal. Kör kommandot igen.',
};
