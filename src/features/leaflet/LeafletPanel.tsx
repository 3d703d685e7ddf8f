import { useId, useState } from 'react';
import type { ProductRecord } from '../../domain/ledger.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { checkLeaflet, type LeafletCheck } from './checkLeaflet.ts';
import { HostedLeaflet } from './HostedLeaflet.tsx';

const NO_HASH = /^0x0*$/;
/** What docs/protocol.md lets a record say for a file of the app's own host. */
const HOSTED = /^\/leaflets\/[\w-]+\.[a-z]+$/;

/** The leaflet that the product's record names, and whether a file is that leaflet. */
export function LeafletPanel({ uri, hash }: NonNullable<ProductRecord['leaflet']>) {
  const words = useText().text.leaflet;
  return (
    <Card title={words.title} className="no-print">
      <div className="grid max-w-prose justify-items-start gap-2">
        <p>{words.lead}</p>
        {HOSTED.test(uri) && !NO_HASH.test(hash) ? (
          <HostedLeaflet path={uri} hash={hash} />
        ) : (
          <ElsewhereLeaflet {...{ uri, hash }} />
        )}
      </div>
    </Card>
  );
}

function ElsewhereLeaflet({ uri, hash }: NonNullable<ProductRecord['leaflet']>) {
  const words = useText().text.leaflet;
  const host = hostOf(uri);
  return (
    <>
      {host === undefined ? (
        <p>
          {words.noLink} <Identifier long>{uri}</Identifier>
        </p>
      ) : (
        <>
          <a href={uri} target="_blank" rel="noopener noreferrer" className={buttonClass('outline')}>
            {words.open}
          </a>
          <p className="text-small text-soft">{words.elsewhere(host)}</p>
        </>
      )}
      {NO_HASH.test(hash) ? <p className="text-soft">{words.noHash}</p> : <FileCheck hash={hash} />}
    </>
  );
}

function FileCheck({ hash }: { readonly hash: string }) {
  const words = useText().text.leaflet;
  const id = useId();
  const [state, setState] = useState<LeafletCheck | 'checking'>();
  async function check(file: Blob): Promise<void> {
    setState('checking');
    setState(await checkLeaflet(file, hash));
  }
  return (
    <>
      <h3 className="mt-2 font-semibold">{words.check}</h3>
      <p>{words.checkHow}</p>
      <div>
        <input
          id={id}
          type="file"
          className="peer sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // Choosing the same file again is a new wish.
            target.value = '';
            if (file !== undefined) void check(file);
          }}
        />
        <label
          htmlFor={id}
          className={`${buttonClass('outline')} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-brand`}
        >
          {words.choose}
        </label>
      </div>
      {/* The region is there before its words are, else no reader would say them. */}
      <div role="status">
        {state !== undefined && (
          <Notice role="note" tone={state === 'mismatch' ? 'check' : 'plain'} title={words[state]} />
        )}
      </div>
    </>
  );
}

/** Where a leaflet would open; undefined for an address that nobody should be led to. */
function hostOf(uri: string): string | undefined {
  if (!URL.canParse(uri)) return undefined;
  const { protocol, host } = new URL(uri);
  return protocol === 'https:' ? host : undefined;
}
