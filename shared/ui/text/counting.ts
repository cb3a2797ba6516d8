/** `1 åtgärd`, `7 åtgärder`; numbers are written by the screen's own language in `formatNumber`. */
export const count = (amount: number, one: string, many: string): string =>
  `${amount} ${amount === 1 ? one : many}`;
