import type { SignInText } from './SignInText.ts';

export const en: SignInText = {
  usage: `Sign-in, one of three:
  --local PORTAL       the local tenant's portal, such as http://localhost:4400
  --tenant ID --client ID --certificate FILE [--key FILE]
                       as an app, by certificate: PEM files with the certificate and its private key
  --tenant ID --client ID --device
                       as a person: sign in with a code in a browser
  --authority ADDRESS  the sign-in service, unless it is https://login.microsoftonline.com`,
  oneWay: 'Name one way to sign in: --local, --certificate or --device.',
  local: '--local is to be the local tenant’s portal.',
  tenant: '--tenant is to be the tenant’s id or domain.',
  client: '--client is to be the app registration’s client id.',
  authority: '--authority is to be the sign-in service’s address.',
  unreadable: (file, why) => `${file} could not be read: ${why}`,
  otherKey: 'The key is not the certificate’s. Check --certificate and --key.',
  expired: (until) => `The certificate was valid until ${until}. Renew it.`,
  silent: (origin, why) => `The sign-in service ${origin} does not answer: ${why}`,
  refused: (error, why) => `The sign-in was refused (${error}). ${why}`,
  noTenant: (portal) => `No local tenant answers at ${portal}.`,
  noToken: (portal, site) =>
    `The local tenant at ${portal} has nothing at ${site}. With --local, --site is to be a site in it, such as http://sharepoint.localhost:4401/sites/programmet.`,
  enterCode: (address, code) => `Open ${address} in a browser and enter the code ${code}.`,
  codeTooOld: 'The code became too old. Run the command again.',
};
