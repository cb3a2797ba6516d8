import { sentencesOf } from '../caughtByOther/caughtSentence.ts';

/** Mail addresses outside the organisations. */
export const emailsByUs = sentencesOf('email', [
  'Skriv till kolja.demo@gmail.com innan torsdag.',
  'Mejl från demo_1987@hotmail.se kom i natt.',
  'Svara till Demo.Person@outlook.com',
  'kontakt: exempel.person@icloud.com',
  'Hon har pappas adress, demo@telia.com.',
  'Skickat från demoperson+hyra@gmail.com i går kväll.',
  'Adressen demo (at) gmail.com står på affischen.',
  'demo.person [at] hotmail.com',
  'demo.exempel snabel-a yahoo punkt se',
  'Skriv demo(a)live.se i kallelsen.',
  'Ägaren svarar på info@demopizzerian.se.',
  'mailto:demo.demosson@proton.me',
  '<demo.exempel@bredband2.com> har skrivit tre gånger.',
  'Kopia till styrelsen@brfexemplet.se, hon är ordförande.',
  'demo@student.su.se vill vara med',
  'Hör av er till demo-exempel@comhem.se.',
  'e-post:demo@spray.se',
  'Föräldern skriver från d.e@me.com',
  'Han nås via demo.person@foretag.exempel.com',
  'DEMO.PERSON@GMAIL.COM klagade på musiken.',
]);
