/** The exchange rates of today, from the rates service: how much of each currency one euro buys. */
export async function fetchRates(url) {
  const response = await fetch(new URL('/rates/EUR', url));
  if (!response.ok) {
    const wait = response.headers.get('retry-after');
    throw new Error(
      `GET ${response.url}: ${response.status} ${response.statusText}${wait ? `, Retry-After: ${wait}` : ''}`,
    );
  }
  return (await response.json()).rates;
}
