/** One seed for all property tests, so that a run can be repeated; FAST_CHECK_SEED names another. */
import fc from 'fast-check';

const DEFAULT_SEED = 2022;

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? DEFAULT_SEED) });
