import { createServer, type Server } from 'node:http';
import { once } from 'node:events';

/** A server that answers whatever it is asked, and knows nothing: enough to see that somebody is there. */
export async function someServer(port: number): Promise<Server> {
  const server = createServer((_, response) => response.writeHead(404).end());
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
