import { createGlossary, readTermTable } from '../core/context/glossary.ts';
import { GLOSSARY_TEXT } from './glossary-text.ts';

/** Every short form that is explained. */
export const glossary = createGlossary(readTermTable(GLOSSARY_TEXT));
