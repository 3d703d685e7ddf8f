import {
  type CameraHandle,
  type CameraOptions,
  type CameraState,
  openCamera,
} from '../../src/scanner/camera.ts';
import { startEngine } from '../../src/scanner/decodeEngine.ts';
import { readFile } from '../../src/scanner/readFile.ts';
import { readImage } from '../../src/scanner/readImage.ts';
import type { ScannedCode } from '../../src/scanner/scannedCode.ts';
import { listenForWedge } from '../../src/scanner/wedge.ts';

/** A page with nothing but the scanner on it, driven from the tests by `window.scanner`. */
export interface ScannerHarness {
  /** Starts the decoder, as the scan screen does when it is drawn; true when it runs. */
  warm(): Promise<boolean>;
  /** Opens the camera and gives the first code, with the milliseconds since the call, or the problem. */
  firstRead(width: string): Promise<{ ms: number; code?: ScannedCode; problem?: string }>;
  /** Opens the camera and keeps it; what it tells is in `told`. */
  open(options?: CameraOptions): void;
  readonly told: string[];
  readonly handle: CameraHandle | undefined;
  /** Shows the scan screen instead, and takes it off again at the second call; what is scanned or typed is in `told`. */
  toggleScreen(): Promise<void>;
  /** Opens and closes as React's double mount does, `times` over. */
  mountAndUnmount(times: number): Promise<void>;
  /** Tracks that were ever granted and are still live. */
  liveTracks(): number;
  /** Ends the running track as pulling the plug does. */
  unplug(): void;
  readImage: typeof readImage;
  readFile: typeof readFile;
  /** Listens for a hand-held scanner; its scans are in `told`. */
  listen(): void;
}

declare global {
  interface Window {
    scanner: ScannerHarness;
  }
}

const granted: MediaStreamTrack[] = [];
const grant = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
if (grant) {
  navigator.mediaDevices.getUserMedia = async (constraints) => {
    const stream = await grant(constraints);
    granted.push(...stream.getTracks());
    return stream;
  };
}

function view(): HTMLElement {
  const element = document.getElementById('view');
  if (!element) throw new Error('The page has no view');
  return element;
}

const told: string[] = [];
let handle: CameraHandle | undefined;
let takeOff: (() => void) | undefined;

function open(options?: CameraOptions): CameraHandle {
  return openCamera(
    view(),
    {
      onRead: ({ text }) => told.push(`read ${text}`),
      onState: (state: CameraState) => told.push(state),
      onProblem: ({ code }) => told.push(`problem ${code}`),
    },
    options,
  );
}

window.scanner = {
  told,
  get handle() {
    return handle;
  },
  open(options) {
    handle = open(options);
  },
  warm: async () => (await startEngine()).ok,
  firstRead(width) {
    view().style.width = width;
    const start = performance.now();
    return new Promise((resolve) => {
      const camera = openCamera(view(), {
        onRead(code) {
          const ms = performance.now() - start;
          void camera.stop().then(() => resolve({ ms, code }));
        },
        onState: () => undefined,
        onProblem: ({ code, detail }) => resolve({ ms: 0, problem: `${code}: ${detail}` }),
      });
    });
  },
  async toggleScreen() {
    if (takeOff) {
      takeOff();
      takeOff = undefined;
      return;
    }
    const { showScanScreen } = await import('./scanScreen.tsx');
    takeOff = showScanScreen(view(), (text) => told.push(`scan ${text}`));
  },
  async mountAndUnmount(times) {
    for (let index = 0; index < times; index++) {
      void open().stop();
      const mounted = open();
      // By the time the cameras are listed this one is starting.
      await mounted.cameras();
      await mounted.stop();
    }
  },
  liveTracks: () => granted.filter(({ readyState }) => readyState === 'live').length,
  unplug() {
    const track = granted.at(-1);
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  },
  readImage,
  readFile,
  listen() {
    listenForWedge(window, { onScan: ({ text }) => told.push(`scan ${text}`) });
  },
};
