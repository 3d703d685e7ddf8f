import { networks } from '../../chain/networks.ts';
import { makeReport } from './makeReport.ts';
import { reportLanguage } from './reportLanguage.ts';
import type { ReportAnswer, ReportOrder } from './reportProtocol.ts';
import { servedFonts } from './servedFonts.ts';

function answer(message: ReportAnswer): void {
  postMessage(message);
}

addEventListener('message', async ({ data: order }: MessageEvent<ReportOrder>) => {
  try {
    const { chainId, requests, locale, ...options } = order;
    const network = networks.find((one) => one.chainId === chainId);
    if (network === undefined) throw new Error(`no network ${chainId}`);
    const result = await makeReport(network, requests, {
      ...options,
      fonts: servedFonts,
      language: await reportLanguage(locale),
      onProgress: (progress) => answer({ kind: 'progress', progress }),
    });
    answer({ kind: 'done', result });
  } catch (cause) {
    answer({ kind: 'failed', detail: String(cause) });
  }
});
