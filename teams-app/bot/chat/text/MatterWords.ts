/** What is said of each rule's matter, with the day that it is anchored on. */
export type MatterWords = Readonly<Record<string, (day: string) => string>> & {
  readonly other: (day: string) => string;
};
