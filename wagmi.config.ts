import { defineConfig } from '@wagmi/cli';
import { foundry } from '@wagmi/cli/plugins';
import { deployables } from './tools/generate/deployables.ts';

// Run by tools/generate.ts, which builds the contracts first and says where the ABIs go.
const out = process.env.GENERATED_ABI;
if (out === undefined) throw new Error('GENERATED_ABI is missing: run npm run generate');

export default defineConfig({
  out,
  plugins: [
    foundry({
      artifacts: 'contracts/out',
      forge: { build: false, rebuild: false },
      include: deployables().map(({ name }) => `${name}.sol/${name}.json`),
    }),
  ],
});
