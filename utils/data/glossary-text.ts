import { textOfTerms } from '../core/context/glossary.ts';
import { terms as homes } from './glossary/homes-transport-energy.ts';
import { terms as law } from './glossary/law-and-order.ts';
import { terms as money } from './glossary/money-and-taxes.ts';
import { terms as other } from './glossary/other.ts';
import { terms as state } from './glossary/state.ts';
import { terms as health } from './glossary/work-school-health.ts';
import { terms as world } from './glossary/world.ts';

/** All entries in the form that is shipped; the build puts the text in the place of this module. */
export const GLOSSARY_TEXT = textOfTerms([
  ...state,
  ...money,
  ...health,
  ...homes,
  ...law,
  ...world,
  ...other,
]);
