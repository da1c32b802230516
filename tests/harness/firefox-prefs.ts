import type { LaunchOptions } from './driver.ts';

type Prefs = Record<string, string | number | boolean>;

/** Puppeteer silences most of what Firefox does on its own; this is the rest, the network and the languages. */
export function firefoxPrefs(
  { internet, lang, testVoices }: LaunchOptions,
  uuids: Record<string, string>,
): Prefs {
  return {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.shell.checkDefaultBrowser': false,
    'browser.topsites.contile.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.search.update': false,
    'browser.region.update.enabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.normandy.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'security.OCSP.enabled': 0,
    'dom.security.https_first': false,
    'layout.css.prefers-color-scheme.content-override': 1,
    // No driver can press the browser's own button: what an extension asks for on a click is granted.
    'extensions.webextOptionalPermissionPrompts': false,
    ...(testVoices && { 'media.webspeech.synth.test': true }),
    ...(internet && proxyPrefs(internet.port)),
    ...(lang && { 'intl.accept_languages': lang, 'intl.locale.requested': lang }),
  };
}

function proxyPrefs(port: number): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.trr.mode': 5,
  };
}
