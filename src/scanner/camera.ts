import {
  type CameraFeatures,
  cameraFeatures,
  focusContinuously,
  setTorch,
  setZoom,
} from './cameraFeatures.ts';
import { inTurn } from './cameraQueue.ts';
import { type CameraView, openCameraView } from './cameraView.ts';
import { startEngine } from './decodeEngine.ts';
import { createRepeatFilter } from './repeatFilter.ts';
import type { ScannedCode } from './scannedCode.ts';
import type { ScanProblem } from './scanProblem.ts';

/** `hidden`: the page is not in view, so the camera is off; it comes back with the page. */
export type CameraState = 'starting' | 'running' | 'hidden' | 'stopped';

export interface CameraHandlers {
  /** A code came into the picture. The same code is told again only after a second out of the picture. */
  onRead(code: ScannedCode): void;
  onState(state: CameraState): void;
  /** The camera is off until the page comes back into view, a camera is plugged in, or another is selected. */
  onProblem(problem: ScanProblem): void;
}

export interface CameraOptions {
  /** Which camera to open; the rear one where there are several, when not given. */
  readonly deviceId?: string;
  /**
   * For pack after pack in one run, as at the counter and at goods-in: several codes of one picture are read, and a
   * code that was told stays told when the camera rests meanwhile (page hidden, another camera selected) and finds it
   * again. Otherwise one code of a picture is read, and a camera that comes back tells anew what it sees.
   */
  readonly continuous?: boolean;
}

export interface Camera {
  readonly deviceId: string;
  /** Empty until the person has allowed the camera once. */
  readonly label: string;
}

export interface CameraHandle {
  /** Ends the camera for good. Resolves when no track is live any more. May be called at any time, and twice. */
  stop(): Promise<void>;
  cameras(): Promise<readonly Camera[]>;
  /** Changes to another camera. Resolves when it runs or has failed (`onProblem`). */
  select(deviceId: string): Promise<void>;
  /** Whether the running camera did it. */
  torch(on: boolean): Promise<boolean>;
  zoom(factor: number): Promise<boolean>;
  /** Undefined while no camera runs. */
  capabilities(): CameraFeatures | undefined;
}

/**
 * Shows a camera in `element` and reports the codes it sees, until stopped. The camera is off while the page is
 * hidden. Nothing here throws or rejects for reasons of the outside world: those arrive at `onProblem`.
 */
export function openCamera(
  element: HTMLElement,
  handlers: CameraHandlers,
  options: CameraOptions = {},
): CameraHandle {
  const whileOpen = new AbortController();
  const { signal } = whileOpen;
  const { continuous = false } = options;
  const wholeRun = createRepeatFilter();
  let deviceId = options.deviceId;
  let view: { readonly camera: CameraView; readonly deviceId: string | undefined } | undefined;
  let failed = false;

  /** Brings what runs into line with what is wanted by now; work that has become needless is left out. */
  function update(): Promise<void> {
    return inTurn(async () => {
      const wanted = !signal.aborted && document.visibilityState === 'visible' && !failed;
      if (view && (!wanted || view.deviceId !== deviceId)) await close();
      if (wanted && !view) await open();
      else if (!wanted && !failed) handlers.onState(signal.aborted ? 'stopped' : 'hidden');
    });
  }

  async function close(): Promise<void> {
    const closing = view?.camera;
    view = undefined;
    await closing?.close();
  }

  async function open(): Promise<void> {
    handlers.onState('starting');
    const repeats = continuous ? wholeRun : createRepeatFilter();
    const opening = deviceId;
    const decoder = startEngine();
    const frames = {
      onCodes(codes: readonly ScannedCode[]) {
        if (signal.aborted) return;
        for (const code of repeats.see(codes, performance.now())) handlers.onRead(code);
      },
      onProblem: fail,
    };
    const opened = await openCameraView(element, opening, continuous ? 'several' : 'one', frames, signal);
    if (!opened.ok) return fail(opened.problem);
    view = { camera: opened.value, deviceId: opening };
    const started = await decoder;
    if (!started.ok) return fail(started.problem);
    const { track } = opened.value;
    const lost = () => {
      if (view?.camera === opened.value) fail({ code: 'camera-lost', detail: 'The track ended' });
    };
    if (track.readyState === 'ended') return lost();
    track.addEventListener('ended', lost);
    void focusContinuously(opened.value);
    if (!failed && !signal.aborted) handlers.onState('running');
  }

  function fail(problem: ScanProblem): void {
    // What goes wrong after the end, or while another failure is being cleared up, concerns nobody.
    if (failed || signal.aborted) return;
    failed = true;
    handlers.onState('stopped');
    handlers.onProblem(problem);
    void update();
  }

  function tryAgain(): Promise<void> {
    failed = false;
    return update();
  }

  document.addEventListener('visibilitychange', () => void tryAgain(), { signal });
  navigator.mediaDevices?.addEventListener('devicechange', () => failed && void tryAgain(), { signal });
  void update();

  return {
    stop() {
      whileOpen.abort();
      return update();
    },
    async cameras() {
      const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
      return devices
        .filter(({ kind }) => kind === 'videoinput')
        .map(({ deviceId: id, label }) => ({ deviceId: id, label }));
    },
    select(id) {
      deviceId = id;
      return tryAgain();
    },
    torch: (on) => (view ? setTorch(view.camera, on) : Promise.resolve(false)),
    zoom: (factor) => (view ? setZoom(view.camera, factor) : Promise.resolve(false)),
    capabilities: () => view && cameraFeatures(view.camera),
  };
}
