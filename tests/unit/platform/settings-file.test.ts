import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../utils/core/settings-file.ts';

const settings = { ...DEFAULT_SETTINGS, language: 'kk' as const, currencies: ['EUR'] };

describe('the file of settings', () => {
  it('is read as it was written', () => {
    const file = { settings, paused: ['nur.kz', 'xn--80a.kz'] };
    expect(readSettingsFile(writeSettingsFile(file))).toEqual({ ok: true, value: file });
  });

  it('loses fields that do not fit, and nothing else', () => {
    const text = JSON.stringify({
      taza: 'settings',
      version: 1,
      settings: { ...settings, theme: 'pink', currencies: 7 },
      paused: ['ok.kz', 5, 'https://no.kz/', '<b>'],
    });
    expect(readSettingsFile(text)).toEqual({
      ok: true,
      value: { settings: { ...settings, currencies: DEFAULT_SETTINGS.currencies }, paused: ['ok.kz'] },
    });
  });

  it.each([
    ['', 'file.not-json'],
    ['{"taza":', 'file.not-json'],
    ['[]', 'file.not-ours'],
    ['{"version":1,"settings":{}}', 'file.not-ours'],
    ['{"taza":"settings","version":1,"settings":null}', 'file.not-ours'],
    ['{"taza":"settings","settings":{}}', 'file.not-ours'],
    ['{"taza":"settings","version":2,"settings":{}}', 'file.newer'],
    [' '.repeat(70_000), 'file.too-big'],
  ])('%j is refused', (text, code) => {
    expect(readSettingsFile(text)).toMatchObject({ ok: false, code });
  });
});
