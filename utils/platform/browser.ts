/** The one seam to the browser. Everything under `platform` imports it from here, nothing else does. */
export { type Browser, browser } from 'wxt/browser';
