import { useEffect, useRef, useState } from 'react';
import type { ScannedCode } from '../../scanner/scannedCode.ts';
import { preferences } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { CameraControls } from './CameraControls.tsx';
import { CodeOutline } from './CodeOutline.tsx';
import { giveReadSignal } from './readSignal.ts';
import { ScanProblemNotice } from './ScanProblemNotice.tsx';
import { useCamera } from './useCamera.ts';

interface Props {
  readonly onCode: (code: ScannedCode) => void;
  /** Reads pack after pack, several in one picture, instead of one. */
  readonly continuous?: boolean;
}

/** How long the outline of a code stays over the moving picture, milliseconds. */
const OUTLINE_MS = 1_500;

/** The camera's picture with its states, and what it can do. */
export function CameraPanel({ onCode, continuous = false }: Props) {
  const { scan } = useText().text;
  const view = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<ScannedCode>();
  const camera = useCamera(
    view,
    (code) => {
      setSeen(code);
      if (preferences.get().sound !== false) giveReadSignal();
      onCode(code);
    },
    continuous,
  );
  const { phase, problem } = camera;

  useEffect(() => {
    if (seen === undefined) return;
    const clear = setTimeout(() => setSeen(undefined), OUTLINE_MS);
    return () => clearTimeout(clear);
  }, [seen]);

  const running = phase === 'running';
  const busy = phase === 'loading' || phase === 'starting';
  return (
    <section aria-label={scan.camera.title} className="grid gap-3">
      {/* As high as a picture is, or higher where large letters need it. */}
      <div
        className={`relative isolate grid w-full grid-cols-[minmax(0,1fr)] overflow-hidden rounded-card before:col-start-1 before:row-start-1 before:aspect-[4/3] before:w-full before:content-[''] border-2 ${
          running ? 'border-brand bg-[#000]' : 'border-dashed border-line bg-card'
        }`}
      >
        <div
          ref={view}
          role="img"
          aria-label={scan.camera.view}
          className={`absolute inset-0 ${running ? '' : 'invisible'}`}
        />
        {running && <Viewfinder />}
        {running && seen !== undefined && <CodeOutline corners={seen.corners} frame={seen.frame} />}
        {!running && (
          <div className="col-start-1 row-start-1 grid grid-cols-[minmax(0,1fr)] place-items-center p-4 sm:p-8">
            {problem !== undefined ? (
              <div className="w-full max-w-prose">
                <ScanProblemNotice problem={problem} onRetry={() => camera.start()} />
              </div>
            ) : busy || phase === 'hidden' ? (
              <CodeMark />
            ) : (
              <div className="grid justify-items-center gap-4 text-center">
                <CodeMark />
                <Button onClick={() => camera.start()} className="text-lead">
                  {scan.camera.start}
                </Button>
                <p className="max-w-prose text-small text-soft">{scan.camera.whyAsk}</p>
              </div>
            )}
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status" className="text-soft">
          {seen !== undefined ? scan.camera.found : stateWords(phase, problem !== undefined, scan.camera)}
        </p>
        {running && <CameraControls camera={camera} />}
      </div>
    </section>
  );
}

type CameraWords = ReturnType<typeof useText>['text']['scan']['camera'];

function stateWords(phase: ReturnType<typeof useCamera>['phase'], failed: boolean, words: CameraWords) {
  switch (phase) {
    case 'loading':
    case 'starting':
      return failed ? '' : words[phase];
    case 'running':
    case 'hidden':
      return words[phase];
    case 'off':
    case 'stopped':
      return '';
    default:
      return phase satisfies never;
  }
}

/** Four corners: where to hold the code. */
function Viewfinder() {
  return (
    <svg
      viewBox="0 0 100 100"
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 m-auto h-3/5 text-[#fff] opacity-80"
    >
      <path
        d="M2 22V2h20M78 2h20v20M98 78v20H78M22 98H2V78"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A square code in outline: what to look for on the pack. */
function CodeMark() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className="size-20 text-soft sm:size-24">
      <path
        d="M8 8v32h32M12 8h4v4h-4zM20 8h4v4h-4zM28 8h4v4h-4zM36 8h4v4h-4zM36 16h4v4h-4zM36 24h4v4h-4zM36 32h4v4h-4zM16 16h4v8h-4zM24 20h8v4h-8zM20 28h4v8h-4zM28 28h4v4h-4z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
