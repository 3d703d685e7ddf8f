import { TillScreen } from '../../features/counter/TillScreen.tsx';
import { journal } from '../../store/journal.ts';
import { preferences } from '../../store/preferences.ts';
import { tillSettings } from '../../store/tillSettings.ts';
import { useKept } from '../useKept.ts';

/** The settings of this till; that they were changed stands in the journal. */
export default function CounterTillPlace() {
  const { sound } = useKept(preferences);
  return (
    <TillScreen
      settings={useKept(tillSettings)}
      hasSound={sound !== false}
      onSave={(settings, hasSound) => {
        tillSettings.set(settings);
        preferences.set({ ...preferences.get(), sound: hasSound });
        const { handOff, ...others } = settings;
        const { way, auto } = handOff;
        void journal.append({
          kind: 'settings',
          settings: { ...others, sound: hasSound, handOff: way, handOffByItself: auto },
        });
      }}
    />
  );
}
