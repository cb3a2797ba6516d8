import { createServer, type Server } from 'node:http';
import { once } from 'node:events';

/** A server that knows nothing; by default it turns away whoever writes to the bot, as the product's service does. */
export async function someServer(port: number, toTheBot = 401): Promise<Server> {
  const server = createServer(({ url }, response) =>
    response.writeHead(url === '/api/messages' ? toTheBot : 404).end(),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
