const sendable = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/u;

/** Whether an address can stand in a header as it is. */
export const isSendable = (address: string): boolean => sendable.test(address);
