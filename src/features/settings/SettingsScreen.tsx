import type { NodeReport } from '../../chain/checkNode.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { LOCALES } from '../../i18n/messages.ts';
import type { Preferences } from '../../store/preferences.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { NodesSetting } from './NodesSetting.tsx';
import { type Sound, SoundMeanings } from './SoundMeanings.tsx';
import { TillSetting } from './TillSetting.tsx';

interface Props {
  readonly settings: Preferences;
  /** Gets all of them; what is left out is not chosen any more. */
  readonly onSettings: (next: Preferences) => void;
  /** The nodes that are asked when none is chosen. */
  readonly standardNodes: readonly string[];
  /** Asks one node whether it is fit to be read from. The same function over all renders. */
  readonly nodeReport: (node: string) => Promise<NodeReport>;
  readonly onPlay: (sound: Sound) => void;
}

const LOCALE_OPTIONS = ['auto', ...LOCALES] as const;
const NAMED_IN: Readonly<Record<string, string>> = Object.fromEntries(
  LOCALES.map((locale) => [locale, locale]),
);
const ROLES = ['auto', 'patient', 'pharmacist', 'inspector'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/** What a person can choose on this device. Everything holds as soon as it is chosen. */
export function SettingsScreen({ settings, onSettings, standardNodes, nodeReport, onPlay }: Props) {
  const { settings: words, scannerLink } = useText().text;
  const { locale, role, till, nodes, sound, theme } = settings;

  function set<K extends keyof Preferences>(name: K, value: Preferences[K] | 'auto' | undefined): void {
    const { [name]: _, ...others } = settings;
    onSettings(value === undefined || value === 'auto' ? others : { ...others, [name]: value });
  }

  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <p className="mt-1 text-soft">{words.lead}</p>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <ChoiceGroup
            title={words.language.title}
            names={languageNames(words.language.auto)}
            langs={NAMED_IN}
            options={LOCALE_OPTIONS}
            value={LOCALE_OPTIONS.find((known) => known === locale) ?? 'auto'}
            onChange={(value) => set('locale', value)}
          />
          <ChoiceGroup
            title={words.role.title}
            hint={words.role.hint}
            names={words.role.names}
            options={ROLES}
            value={role ?? 'auto'}
            onChange={(value) => set('role', value)}
          />
          <ChoiceGroup
            title={words.theme.title}
            names={words.theme.names}
            options={THEMES}
            value={theme ?? 'auto'}
            onChange={(value) => set('theme', value)}
          />
          <ChoiceGroup
            title={words.sound.title}
            hint={words.sound.hint}
            names={words.sound.names}
            options={['on', 'off']}
            value={sound === false ? 'off' : 'on'}
            onChange={(value) => set('sound', value === 'on')}
          />
          <SoundMeanings onPlay={onPlay} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <TillSetting till={till} onTill={(value) => set('till', value)} />
          <NodesSetting
            nodes={nodes}
            standard={standardNodes}
            onNodes={(value) => set('nodes', value)}
            nodeReport={nodeReport}
          />
          <Card title={scannerLink.title}>
            <p className="mb-3">{scannerLink.sentence}</p>
            <ButtonLink variant="outline" href="/settings/scanner">
              {scannerLink.open}
            </ButtonLink>
          </Card>
        </div>
      </div>
    </div>
  );
}

/** Each language is named as its speakers write it. */
function languageNames(auto: string): Record<(typeof LOCALE_OPTIONS)[number], string> {
  const names = Object.fromEntries(LOCALES.map((locale) => [locale, LANGUAGES[locale].name]));
  return { auto, ...(names as Record<(typeof LOCALES)[number], string>) };
}
