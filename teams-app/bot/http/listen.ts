import { createServer, type RequestListener, type Server } from 'node:http';

const seconds = 1000;

/** Slow or endless requests are cut off, so that none of them holds the service. */
const patience = {
  headersTimeout: 10 * seconds,
  requestTimeout: 30 * seconds,
  keepAliveTimeout: 5 * seconds,
  maxHeaderSize: 16_384,
};

export function listen(
  { host, port }: { readonly host: string; readonly port: number },
  listener: RequestListener,
): Promise<Server> {
  const server = createServer(patience, listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Takes no more calls and waits for those begun. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
