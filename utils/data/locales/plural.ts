/**
 * The Russian form that goes with a whole number: 1, 21 → `one`; 2–4, 22 → `few`; 0, 5–20, 111 → `many`.
 */
export function pluralRu(n: number, one: string, few: string, many: string): string {
  const tens = Math.abs(n) % 100;
  const units = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

/** English knows one and many; Kazakh needs no helper: after a number the noun stays singular. */
export function pluralEn(n: number, one: string, many: string): string {
  return Math.abs(n) === 1 ? one : many;
}
