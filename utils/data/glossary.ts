import { createGlossary, termsOfText } from '../core/context/glossary.ts';
import { GLOSSARY_TEXT } from './glossary-text.ts';

/** Every short form that is explained. */
export const GLOSSARY_ENTRIES = termsOfText(GLOSSARY_TEXT);

export const glossary = createGlossary(GLOSSARY_ENTRIES);
