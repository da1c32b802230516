import { SafeLink } from './SafeLink.tsx';

/** The condition of ExchangeRate-API, in its own words: wherever its rates are shown, or counted by. */
export function Attribution() {
  return (
    <span lang="en">
      <SafeLink href="https://www.exchangerate-api.com">Rates By Exchange Rate API</SafeLink>
    </span>
  );
}
