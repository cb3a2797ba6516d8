const loopbackHosts = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Whether what is sent to a host stays on this machine. */
export const isLoopback = (host: string): boolean => loopbackHosts.has(host) || host.endsWith('.localhost');
