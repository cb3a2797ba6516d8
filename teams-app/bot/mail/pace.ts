/** Waits until the next one may go. */
export type Pace = () => Promise<void>;

export interface PaceSetup {
  readonly perMinute: number;
  /** A clock that only goes forwards. */
  readonly seconds: () => number;
  readonly wait: (seconds: number) => Promise<void>;
}

/** Lets so many through in any minute; the rest wait for their turn. */
export function makePace({ perMinute, seconds, wait }: PaceSetup): Pace {
  let latest: readonly number[] = [];
  return async () => {
    latest = latest.filter((moment) => seconds() - moment < 60);
    const [first] = latest;
    if (first !== undefined && latest.length >= perMinute) await wait(Math.max(0, first + 60 - seconds()));
    latest = [...latest.slice(1 - perMinute), seconds()];
  };
}
