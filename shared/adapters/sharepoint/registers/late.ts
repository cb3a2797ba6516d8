type Methods = Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>;

/** A register whose code is fetched when it is first used; every method of it answers with a promise anyway. */
export function late<Register extends object>(load: () => Promise<Register>): Register {
  const method =
    (name: string) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      const register = (await load()) as unknown as Methods;
      return register[name]?.(...given);
    };
  return new Proxy({} as Register, { get: (_, name) => method(String(name)) });
}
