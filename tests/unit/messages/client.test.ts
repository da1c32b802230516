import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../../../utils/messages/client.ts';

const QUESTION = { taza: 1, name: 'settings.get', payload: {} };
const CLOSED = [
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'Could not establish connection. Receiving end does not exist.',
  'Error: Conduits already destroyed: conduit closed',
];

/** Asks once with a background that gives these answers in turn; an Error is thrown. */
async function ask(...answers: unknown[]) {
  const send = vi.fn(async (_message: unknown) => {
    const next = answers.shift();
    if (next instanceof Error) throw next;
    return next;
  });
  const outcome = await createClient(send)('settings.get', {}).then(
    (value) => ({ value }),
    (error: Error) => ({ error: error.message }),
  );
  return { ...outcome, asked: send.mock.calls.map(([message]) => message) };
}

it('the answer is the handler’s', async () => {
  expect(await ask({ ok: true, value: { theme: 'dark' } })).toEqual({
    value: { theme: 'dark' },
    asked: [QUESTION],
  });
});

it('a null from the handler is an answer', async () => {
  expect(await ask({ ok: true, value: null })).toEqual({ value: null, asked: [QUESTION] });
});

describe('a worker that was stopped is asked once more', () => {
  it.each(CLOSED)('%s', async (message) => {
    expect(await ask(new Error(message), { ok: true, value: 5 })).toEqual({
      value: 5,
      asked: [QUESTION, QUESTION],
    });
  });

  it.each([undefined, null])('when its answer is %s', async (nothing) => {
    expect(await ask(nothing, { ok: true, value: 5 })).toEqual({ value: 5, asked: [QUESTION, QUESTION] });
  });

  it.each([
    ['a closed port', new Error(CLOSED[0])],
    ['nothing', undefined],
  ])('and no third time after %s', async (_, trouble) => {
    const { asked, ...outcome } = await ask(trouble, trouble, { ok: true, value: 5 });
    expect(asked).toHaveLength(2);
    expect(outcome).toHaveProperty('error');
  });
});

describe('asked once only', () => {
  it.each(['Extension context invalidated.', 'Permission denied', 'could not be cloned'])(
    'when the browser says: %s',
    async (message) => {
      expect(await ask(new Error(message), { ok: true, value: 5 })).toEqual({
        error: message,
        asked: [QUESTION],
      });
    },
  );

  it.each([
    ['a refusal', { ok: false }],
    ['a failure that carries a value', { ok: false, value: 5 }],
    ['an answer of somebody else', 'pong'],
    ['a number', 5],
  ])('when the answer is %s', async (_, answer) => {
    expect(await ask(answer, { ok: true, value: 5 })).toEqual({
      error: 'no answer to settings.get',
      asked: [QUESTION],
    });
  });
});
