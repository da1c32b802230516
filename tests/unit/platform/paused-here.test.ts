import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

const browser = vi.hoisted(() => ({
  storage: { local: { get: vi.fn() }, onChanged: { addListener: vi.fn() } },
}));
vi.mock('../../../utils/platform/browser.ts', () => ({ browser }));

const { watchPaused } = await import('../../../utils/platform/paused-here.ts');

const hosts = (...value: string[]) => ({ v: 1, value });

/** What a page of `nur.test` is told: at once, and after the list changes from `old` to `next`. */
async function told(stored: unknown, old?: unknown, next?: unknown, area = 'local'): Promise<boolean[]> {
  const calls: boolean[] = [];
  browser.storage.local.get.mockResolvedValue({ paused: stored });
  watchPaused('nur.test', (isPaused) => calls.push(isPaused));
  await vi.waitFor(() => expect(browser.storage.local.get).toHaveBeenCalled());
  const [listener] = browser.storage.onChanged.addListener.mock.calls.at(-1) as [Listener];
  if (next !== undefined) listener({ paused: { oldValue: old, newValue: next } }, area);
  return calls;
}

beforeEach(() => {
  vi.clearAllMocks();
});

it('is told at once on a paused host, and not on others', async () => {
  expect(await told(hosts('nur.test'))).toEqual([true]);
  expect(await told(hosts('zakon.test'))).toEqual([]);
  expect(await told('junk')).toEqual([]);
});

it('is told of its own host’s changes', async () => {
  expect(await told(undefined, undefined, hosts('nur.test'))).toEqual([true]);
  expect(await told(undefined, hosts('nur.test', 'a.test'), hosts('a.test'))).toEqual([false]);
});

it('is left alone by the pause of another host and by other storage', async () => {
  expect(await told(undefined, hosts(), hosts('zakon.test'))).toEqual([]);
  expect(await told(undefined, undefined, hosts('nur.test'), 'sync')).toEqual([]);
});
