/**
 * Every run looks at the same cases, so that what fails fails again; a failure prints its seed. FUZZ_SEED looks at
 * others, one or several:
 * `FUZZ_SEED=20261123,7 npx jest -c config/jest/jest.config.cjs --runTestsByPath tests/fuzz/workForms.test.tsx`.
 */
export const seeds: readonly { readonly seed: number; readonly share: number }[] = process.env.FUZZ_SEED
  ? process.env.FUZZ_SEED.split(',').map((seed) => ({ seed: Number(seed), share: 0.75 }))
  : [
      { seed: 20261123, share: 0.75 },
      { seed: 20779, share: 0.5 },
    ];
