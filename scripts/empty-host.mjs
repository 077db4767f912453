#!/usr/bin/env node
/**
 * The peer of a start: a host that does nothing but serve one page, on which stands what a window is recognised by when
 * it is ready. From its start to that page is what Node, the browser and this computer take whatever a program does.
 */
import { createServer } from 'node:http';

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Empty</title><link rel="icon" href="data:,"></head>
  <body>
    <ul aria-label="Dispatches"><li>One</li></ul>
    <div role="tabpanel"><p class="view-item">Text</p></div>
  </body>
</html>
`;

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port');
  console.log(`http://127.0.0.1:${address.port}/#token=none`);
});
