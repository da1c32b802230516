import { type Lent, readerWorld } from '../../utils/messages/reader-world.ts';

/** Preact as the context script lends it; the build puts this file in the place of the library. */
export const { render, Fragment, jsx, jsxs, useCallback, useEffect, useLayoutEffect, useRef, useState } =
  readerWorld.tazaLent as Lent;
