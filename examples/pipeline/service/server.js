// A rates service as flaky as real ones: each argument is what becomes of one request, in their order; then it answers.
import { createServer } from 'node:http';

const RATES = { USD: 1.25, GBP: 0.8, CHF: 0.95 };
const FAULTS = {
  unavailable: (_, response) => response.writeHead(503, { 'retry-after': '1' }).end('warming up'),
  reset: (request) => request.socket.resetAndDestroy(),
};
const faults = process.argv.slice(2).map((name) => {
  if (!(name in FAULTS)) throw new Error(`${name} is no fault; there are: ${Object.keys(FAULTS).join(', ')}`);
  return FAULTS[name];
});

const server = createServer((request, response) => {
  const fault = faults.shift();
  if (fault) return fault(request, response);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ base: 'EUR', rates: RATES }));
});

// A free port; whoever starts us reads which from the first line.
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
