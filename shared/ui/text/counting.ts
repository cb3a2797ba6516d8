/** `1 åtgärd`, `7 åtgärder`. */
export const count = (amount: number, one: string, many: string): string =>
  `${amount} ${amount === 1 ? one : many}`;
