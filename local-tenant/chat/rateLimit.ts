/** Teams' limits for one conversation: so many messages in so many milliseconds. */
const limits: readonly (readonly [messages: number, milliseconds: number])[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
];
const longest = 30_000;

/** Says whether one more message fits into the limits of its conversation just now, and counts it if so. */
export function createRateLimit(now: () => number = Date.now): (conversation: string) => boolean {
  const sent = new Map<string, number[]>();
  return (conversation) => {
    const present = now();
    const recent = (sent.get(conversation) ?? []).filter((moment) => present - moment < longest);
    const fits = limits.every(
      ([messages, milliseconds]) =>
        recent.filter((moment) => present - moment < milliseconds).length < messages,
    );
    sent.set(conversation, fits ? [...recent, present] : recent);
    return fits;
  };
}
