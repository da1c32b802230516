/** Key names as Playwright and the DOM write them, as WebDriver wants them. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const F1 = 0xe031;

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** Pressed in the order given, let go in the opposite one. */
export function chordActions(keys: string[]): KeyAction[] {
  const values = keys.map(codeOf);
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.reverse().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

export function textActions(text: string): KeyAction[] {
  return [...text].flatMap((character) => chordActions([character === '\n' ? 'Enter' : character]));
}

function codeOf(key: string): string {
  const functionKey = /^F(\d\d?)$/.exec(key)?.[1];
  if (functionKey) return String.fromCharCode(F1 + Number(functionKey) - 1);
  const value = KEYS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`There is no key named ${key}.`);
  return value;
}
