import type { CommandLineText } from './text/CommandLineText.ts';

/** What was wrong with the options, out of what Node says of them. */
export function refusedOption(error: unknown, text: CommandLineText): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(--?[^\s']+)/.exec(message)?.[1];
  return option === undefined ? message : text.unknownOption(option);
}
