import { networks } from '../../chain/networks.ts';
import { checkFile } from './checkFile.ts';
import type { CheckAnswer, CheckOrder } from './checkProtocol.ts';

function answer(message: CheckAnswer): void {
  postMessage(message);
}

addEventListener('message', async ({ data: order }: MessageEvent<CheckOrder>) => {
  try {
    const { file, source, expectedHash } = order;
    const checked = await checkFile(new Uint8Array(await file.arrayBuffer()), source, networks, {
      ...(expectedHash === undefined ? {} : { expectedHash }),
      onSubject: (subject) => answer({ kind: 'progress', subject }),
    });
    answer({ kind: 'done', checked });
  } catch (cause) {
    answer({ kind: 'failed', detail: String(cause) });
  }
});
