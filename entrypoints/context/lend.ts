import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';

/**
 * The parts of Preact that this script hands to the reading view, which is always put into a page after it: one copy in
 * the package, and in the page, instead of two.
 */
export const lent = {
  ...{ render, Fragment, jsx, jsxs },
  ...{ useCallback, useEffect, useLayoutEffect, useRef, useState },
};
