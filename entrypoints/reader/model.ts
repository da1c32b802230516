// Evaluated when the extension is built (`wxt.config.ts`): what is shipped has numbers for the names of features.
import { type PlacedModel, placeFeatures } from '../../utils/core/article/model.ts';
import { COLUMNS } from '../../utils/core/verdict/columns.ts';
import { blockModel } from '../../utils/data/block-model.ts';

export const placedModel: PlacedModel = placeFeatures(blockModel, COLUMNS);
