import { ScannerSetupScreen } from '../../features/scan/ScannerSetupScreen.tsx';
import { preferences } from '../../store/preferences.ts';
import { deviceNow } from '../deviceNow.ts';
import { useKept } from '../useKept.ts';

/** Where the hand-held scanner of this device is tried out. */
export default function ScannerPlace() {
  const { scanner, ...others } = useKept(preferences);
  return (
    <ScannerSetupScreen
      reading={scanner}
      onReading={(reading) =>
        preferences.set(reading === undefined ? others : { ...others, scanner: reading })
      }
      now={deviceNow().date}
    />
  );
}
