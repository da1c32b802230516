/** Cyrillic letters of Russian and Kazakh, and Latin ones of Kazakh, in one Latin alphabet; a blank is silent. */
const LETTERS = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=iu я=ia ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h і=i ş=sh ç=ch ı=i j=zh w=u q=k y=i x=ks'
    .split(' ')
    .map((pair) => pair.split('=')),
);

/**
 * A word in lower case as a spelling that Russian, Kazakh (Cyrillic or Latin) and English texts share:
 * «Әлназарова», «Альназарова» and Alnazarova are one, «Қарағанды» begins as «Караганда» does.
 */
export function fold(word: string): string {
  // Accents off: й, ё, ö, ü, ğ are written without them somewhere.
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u0306\u0308'’]/g, '')
    .normalize('NFC');
  return plain
    .replace(/shch/g, 'sh')
    .replace(/kh/g, 'h')
    .replace(/c(?!h)/g, 'k')
    .replace(/[yi]e/g, 'e')
    .replace(/\P{ASCII}|[jwqyx]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/(.)\1+/g, '$1');
}
