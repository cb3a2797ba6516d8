type Methods = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>;

/**
 * A register whose code is fetched when it is first used, and again where the network was away; every method of it
 * answers with a promise anyway.
 */
export function late<Register extends object>(load: () => Promise<Register>): Register {
  let loaded: Promise<Register> | null = null;
  const register = (): Promise<Register> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  const method =
    (name: string) =>
    async (...given: readonly unknown[]): Promise<unknown> =>
      ((await register()) as unknown as Methods)[name]?.(...given);
  // With a `then` it would be taken for a promise wherever it is awaited.
  return new Proxy({} as Register, {
    get: (_, name) => (name === 'then' ? undefined : method(String(name))),
  });
}
