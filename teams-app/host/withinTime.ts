/** Thrown when something that gives no answer by itself has had its time. */
export class TimeIsUp extends Error {}

/** The host may never answer, and teams-js and msal wait for a minute or for good; nobody else should. */
export async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeIsUp()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
