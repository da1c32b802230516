import { browser } from './browser.ts';

/** The browser's alarms as the services use them. */
export const alarmPort = {
  async get(name: string): Promise<{ scheduledTime: number } | null> {
    return (await browser.alarms.get(name)) ?? null;
  },
  async create(name: string, { when }: { when: number }): Promise<void> {
    await browser.alarms.create(name, { when });
  },
};
