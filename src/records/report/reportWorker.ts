import { networks } from '../../chain/networks.ts';
import { makeReport } from './makeReport.ts';
import { reportLanguage } from './reportLanguage.ts';
import type { ReportAnswer, ReportOrder, ReportRequest } from './reportProtocol.ts';
import { servedFonts } from './servedFonts.ts';
import { suspectFileName } from './suspectFile.ts';
import type { SuspectOrder } from './suspectOrder.ts';

let ordered = false;

function answer(message: ReportAnswer): void {
  postMessage(message);
}

addEventListener('message', async ({ data: request }: MessageEvent<ReportRequest>) => {
  switch (request.kind) {
    case 'prepare': {
      const { rehearse } = await import('./rehearse.ts');
      const language = await reportLanguage(request.locale);
      return await rehearse(language, servedFonts, () => ordered);
    }
    case 'order':
      ordered = true;
      return answer(await carryOut(request.order));
    case 'suspect':
      return answer(await writeSuspectPdf(request.order));
    default:
      return request satisfies never;
  }
});

async function carryOut({ chainId, requests, locale, ...options }: ReportOrder): Promise<ReportAnswer> {
  try {
    const network = networks.find((one) => one.chainId === chainId);
    if (network === undefined) throw new Error(`no network ${chainId}`);
    const result = await makeReport(network, requests, {
      ...options,
      fonts: servedFonts,
      language: await reportLanguage(locale),
      onProgress: (progress) => answer({ kind: 'progress', progress }),
    });
    return { kind: 'done', result };
  } catch (cause) {
    return { kind: 'failed', detail: String(cause) };
  }
}

async function writeSuspectPdf({ file, locale, ...options }: SuspectOrder): Promise<ReportAnswer> {
  try {
    const { suspectPdf } = await import('./suspectPdf.ts');
    const language = await reportLanguage(locale);
    const pdf = await suspectPdf(file, { ...options, fonts: servedFonts, language });
    const content = new Blob([pdf], { type: 'application/pdf' });
    return { kind: 'done', result: { ok: true, file: { name: suspectFileName(file, 'pdf'), content } } };
  } catch (cause) {
    return { kind: 'failed', detail: String(cause) };
  }
}
