/**
 * Russian, Kazakh and English months and Kazakh ones in Latin letters, twelve each; without the endings that change,
 * and the Latin ones as `fold` writes them.
 */
const NAMES =
  'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан januaru februaru march april mau june julu august september october november december qantar aqpan naurus sauir mamur mausum silde tamus qurkuiek qasan qarasa jeltoqsan'.split(
    ' ',
  );

/** Endings of dates: «января», «желтоқсанда», «қаңтардағы», «jeltoqsanda». */
const ENDING = /^(?:[аеьяй]|[дтнdtn]\S{1,3}|[ғг]\S)?$/;

/** 1..12 for a month's name in any of its forms («дек», «Sept», «naýryz»), or null: «12 маршрутов 2026» is no March. */
export function monthNumber(word: string): number | null {
  const name = fold(word.toLowerCase());
  const index = NAMES.findIndex(
    (stem) => stem.startsWith(name) || (name.startsWith(stem) && ENDING.test(name.slice(stem.length))),
  );
  return index < 0 || name.length < 3 ? null : (index % 12) + 1;
}

/** One engine writes «сәуiр» with a Latin i; the Latin alphabets differ in their marks, in u and y, in sh and s. */
function fold(lower: string): string {
  if (/[а-я]/.test(lower)) return lower.replaceAll('i', 'і');
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036F]|(?<=s)h/g, '')
    .replaceAll('ı', 'i')
    .replaceAll('y', 'u')
    .replaceAll('z', 's');
}
