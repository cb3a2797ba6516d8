/** Whether whoever runs a command only asks how. */
export const helpWanted = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '--help' || arg === '-h');
