import { join, resolve } from 'node:path';
import { astanaDate } from '../../utils/core/rates/astana.ts';
import { type NbkScenario, nbkRoute } from '../fixtures/nbk.ts';
import { startInternet } from './internet.ts';
import type { Internet, RouteHandler } from './internet-types.ts';
import { outletRoutes } from './outlet-routes.ts';
import { cashRoute, fallbackRoute } from './rates-internet.ts';

export const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** The sample outlets and odd pages, each at its own address. */
export function samplePages(): RouteHandler[] {
  return [outletRoutes(join(FIXTURES, 'outlets')), outletRoutes(FIXTURES)];
}

/** The National Bank as it answers today, or in one of its bad moods. */
export function nationalBankRoute(scenario: NbkScenario | (() => NbkScenario) = 'normal'): RouteHandler {
  return nbkRoute(scenario, () => astanaDate(Date.now()));
}

/** The National Bank, what stands in for it, exchange offices and banks. */
export function ratesRoutes(): RouteHandler[] {
  return [nationalBankRoute(), cashRoute(), fallbackRoute()];
}

/** The internet that ships with the project: outlets, odd pages and sources of rates; 404 for the rest. */
export function startSampleInternet(options: { hosts?: string[] } = {}): Promise<Internet> {
  return startInternet({ hosts: options.hosts ?? [], routes: [...samplePages(), ...ratesRoutes()] });
}
