import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';

/** Listens on loopback only, and says in plain words when the port is taken. */
export function listen(port: number, listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} is taken. Choose another base with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** Stops taking calls and lets go of idle connections at once. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
