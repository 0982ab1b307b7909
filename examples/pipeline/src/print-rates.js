// Prints the rates of today, as the nightly run wants to see them.
import { fetchRates } from './rates.js';

console.log(JSON.stringify(await fetchRates(process.env.RATES_URL)));
