/** What every command says of its command line, in one language. */
export interface CommandLineText {
  readonly unknownOption: (option: string) => string;
  readonly site: string;
  readonly language: string;
}
