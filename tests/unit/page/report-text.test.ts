import { expect, it } from 'vitest';
import { type MissReport, reportText } from '../../../utils/core/page/report-text.ts';

const REPORT: MissReport = {
  note: ' Осталась лента под статьёй ',
  url: 'https://www.nur.test/society/1-a/?utm_source=tg#comments',
  outlet: 'nur',
  version: '0.1.0',
  browser: 'firefox',
  health: { pages: 12, layout0: 9, layout1: 1, missed: 2 },
  hidden: [
    { id: 1, kind: 'ad', by: 'outlet', preview: 'Квартиры у реки', kept: false },
    { id: 2, kind: 'call', by: 'detector', preview: 'Подписывайтесь', kept: true },
  ],
  picks: [{ selector: 'div.promo', label: 'Квартиры' }],
};

it('a report is all that is sent: the note, the address without its query, what was hidden, no text of the page', () => {
  expect(reportText(REPORT)).toBe(`Осталась лента под статьёй

Taza 0.1.0, firefox
Page: https://www.nur.test/society/1-a/
Outlet: nur
Entry: pages 12, layout0 9, layout1 1, missed 2
Hidden here:
- ad (outlet)
- call (detector, shown again)
Hidden by hand:
- div.promo
`);
});

it('says so where nothing is known, and is never long', () => {
  const bare = { ...REPORT, note: '', url: null, outlet: null, health: null, hidden: [], picks: [] };
  expect(reportText(bare)).toBe('Taza 0.1.0, firefox\nPage: ?\nOutlet: not listed\nHidden here: nothing\n');
  const many = Array.from(
    { length: 300 },
    (_, id) => ({ ...REPORT.hidden[0], id }) as MissReport['hidden'][number],
  );
  expect(reportText({ ...REPORT, hidden: many, note: 'ы'.repeat(5000) }).length).toBeLessThan(4000);
});
