import type { ContextKnowledge } from '../core/context/read-context.ts';
import { lexiconFor } from './context.ts';
import { glossary } from './glossary.ts';
import { INDEX_ROWS } from './indices.ts';

/** Everything that explaining a text needs to know. Large: only the script that marks the page carries it. */
export const contextKnowledge: ContextKnowledge = { lexiconFor, glossary, indexRows: INDEX_ROWS };
