import { writeFileSync } from 'node:fs';
import { localDeployments } from './seed/localDeployments.ts';
import { startDemoChain } from './startDemoChain.ts';

// Writes the files of deployments/ that describe the demo network; the second half of `npm run generate`.

const chain = await startDemoChain();
try {
  for (const [path, text] of Object.entries(await localDeployments(chain.url))) {
    writeFileSync(path, text);
    console.log(`${path} written`);
  }
} finally {
  await chain.stop();
}
