/** Tells whoever runs the tenant of a bug in it; a refusal is no bug and is told to the client only. */
export function reportFailure(what: string, error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${what}: ${details}\n`);
}
