import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Camera, CameraHandle, CameraState, openCamera } from '../../scanner/camera.ts';
import type { CameraFeatures } from '../../scanner/cameraFeatures.ts';
import type { ScannedCode } from '../../scanner/scannedCode.ts';
import type { ScanProblem } from '../../scanner/scanProblem.ts';
import { warmScanner } from './warmScanner.ts';

/** `off`: nobody asked for it; `loading`: its program part is on the way. */
export type CameraPhase = 'off' | 'loading' | CameraState;

export interface CameraControl {
  readonly phase: CameraPhase;
  readonly problem: ScanProblem | undefined;
  /** Cameras to choose from, once one has run. */
  readonly cameras: readonly Camera[];
  /** The one that was chosen; undefined while it is the device's own choice. */
  readonly deviceId: string | undefined;
  /** Undefined until the running camera has told what it can do. */
  readonly features: CameraFeatures | undefined;
  /** Starts the camera, or tries again; the rear one when none is named. */
  start(deviceId?: string): void;
  stop(): void;
  torch(on: boolean): Promise<boolean>;
  zoom(factor: number): Promise<boolean>;
}

/** One wish for the camera to run; each is a new attempt. */
interface Attempt {
  readonly deviceId?: string;
}

/**
 * A camera in an element of the page: off until started, loaded when it is, ended when the screen goes.
 * It starts by itself where the person has allowed it before.
 *
 * @param continuous for pack after pack in one run; see `CameraOptions`
 */
export function useCamera(
  view: RefObject<HTMLElement | null>,
  onRead: (code: ScannedCode) => void,
  continuous: boolean,
): CameraControl {
  const [attempt, setAttempt] = useState<Attempt>();
  const [phase, setPhase] = useState<CameraPhase>('off');
  const [problem, setProblem] = useState<ScanProblem>();
  const [cameras, setCameras] = useState<readonly Camera[]>([]);
  const [features, setFeatures] = useState<CameraFeatures>();
  const handle = useRef<CameraHandle>(undefined);
  const latestRead = useRef(onRead);
  useEffect(() => {
    latestRead.current = onRead;
  });

  useEffect(warmScanner, []);

  useEffect(() => {
    let gone = false;
    void mayStart().then((may) => {
      if (may && !gone) setAttempt((current) => current ?? {});
    });
    return () => {
      gone = true;
    };
  }, []);

  useEffect(() => {
    const element = view.current;
    if (attempt === undefined || element === null) return;
    let ended = false;
    setProblem(undefined);
    setFeatures(undefined);
    setPhase('loading');
    const fail = (failure: ScanProblem) => {
      if (!ended) setProblem(failure);
    };
    void loadCamera().then((loaded) => {
      if (ended) return;
      if (!loaded.ok) return fail(loaded.problem);
      const opened = loaded.openCamera(
        element,
        {
          onRead: (code) => latestRead.current(code),
          onProblem: fail,
          onState(state) {
            if (ended) return;
            setPhase(state);
            if (state !== 'running') return;
            setProblem(undefined);
            setFeatures(opened.capabilities());
            void opened.cameras().then((found) => ended || setCameras(found));
          },
        },
        { ...attempt, continuous },
      );
      handle.current = opened;
    });
    return () => {
      ended = true;
      void handle.current?.stop();
      handle.current = undefined;
    };
  }, [attempt, view, continuous]);

  return {
    phase,
    problem,
    cameras,
    deviceId: attempt?.deviceId,
    features,
    start: (deviceId) => setAttempt(deviceId === undefined ? {} : { deviceId }),
    stop() {
      setAttempt(undefined);
      setProblem(undefined);
      setPhase('off');
    },
    torch: (on) => handle.current?.torch(on) ?? Promise.resolve(false),
    zoom: (factor) => handle.current?.zoom(factor) ?? Promise.resolve(false),
  };
}

/** Whether the person allowed the camera before: then nothing pops up when it starts. */
async function mayStart(): Promise<boolean> {
  try {
    return (await navigator.permissions?.query({ name: 'camera' }))?.state === 'granted';
  } catch (unknownName) {
    // Firefox and older Safari do not know this permission by name.
    if (unknownName instanceof TypeError || unknownName instanceof DOMException) return false;
    throw unknownName;
  }
}

type LoadedCamera =
  | { readonly ok: true; readonly openCamera: typeof openCamera }
  | { readonly ok: false; readonly problem: ScanProblem };

async function loadCamera(): Promise<LoadedCamera> {
  try {
    const camera = await import('../../scanner/camera.ts');
    return { ok: true, openCamera: camera.openCamera };
  } catch (cause) {
    // A part of the app that cannot be fetched: offline, or replaced by a newer build on the server.
    return { ok: false, problem: { code: 'decoder-missing', detail: String(cause) } };
  }
}
