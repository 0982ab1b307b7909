// A service as flaky as real ones: while it warms up it is unavailable, then a connection breaks, then it answers.
import { createServer } from 'node:http';

const RATES = { USD: 1.25, GBP: 0.8, CHF: 0.95 };
let requests = 0;

const server = createServer((request, response) => {
  requests += 1;
  if (requests === 1) {
    response.writeHead(503, { 'retry-after': '1' }).end('warming up');
  } else if (requests === 2) {
    request.socket.resetAndDestroy();
  } else {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ base: 'EUR', rates: RATES }));
  }
});

// A free port; whoever starts us reads which from the first line.
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
