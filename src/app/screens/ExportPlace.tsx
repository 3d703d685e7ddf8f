import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Network } from '../../chain/network.ts';
import type { SubjectRequest } from '../../records/bundle/readSubject.ts';
import { orderReport, type ReportMaker, reportMaker } from '../../records/report/orderReport.ts';
import { session } from '../../store/session.ts';
import { DeskWords, useText } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { saveFile } from '../saveFile.ts';
import { softwareVersion } from '../softwareVersion.ts';
import { useKept } from '../useKept.ts';

const ExportPanel = lazy(async () => ({
  default: (await import('../../features/inspect/export/ExportPanel.tsx')).ExportPanel,
}));

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly requests: readonly SubjectRequest[];
}

/** A report of what is on the screen, as a file. Neither the panel nor what makes files is loaded before it is shown. */
export default function ExportPlace({ network, nodes, requests }: Props) {
  const { locale } = useText();
  const signedIn = useKept(session);
  const place = useRef<HTMLDivElement>(null);
  const maker = useRef<ReportMaker>(undefined);
  useEffect(() => {
    // Getting ready costs a second of work: only for somebody who has come to the panel.
    const seen = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) maker.current ??= reportMaker(locale);
    });
    if (place.current !== null) seen.observe(place.current);
    return () => {
      seen.disconnect();
      maker.current?.end();
      maker.current = undefined;
    };
  }, [locale]);
  return (
    <div ref={place}>
      <Suspense fallback={null}>
        <DeskWords>
          <ExportPanel
            make={(choice, options) =>
              (maker.current?.order ?? orderReport)(
                {
                  ...choice,
                  chainId: network.chainId,
                  nodes,
                  requests,
                  locale,
                  stem: location.origin,
                  exported: {
                    ...(signedIn === undefined ? {} : { by: { name: signedIn.name, gln: signedIn.gln } }),
                    at: deviceNow().time,
                    software: { name: 'theriac', version: softwareVersion },
                  },
                },
                options,
              )
            }
            onFile={({ name, content }) => saveFile(name, content, content.type)}
          />
        </DeskWords>
      </Suspense>
    </div>
  );
}
