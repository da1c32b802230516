import { parentPort, workerData } from 'node:worker_threads';
import { type BoostOptions, type Dataset, trainBooster } from './boost.ts';
import { packBooster } from './pack.ts';

/** Trains one model and answers with it, packed, and with what each feature gained. */
const { data, options, subset } = workerData as { data: Dataset; options: BoostOptions; subset?: Int32Array };
const booster = trainBooster(data, options, subset);
parentPort?.postMessage({ packed: packBooster(booster), gain: booster.gain });
