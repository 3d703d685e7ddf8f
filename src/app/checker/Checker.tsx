import { Suspense } from 'react';
import { CheckScreen } from '../../features/inspect/check/CheckScreen.tsx';
import { chooseLocale } from '../../i18n/messages.ts';
// In the one file there is nothing to load a worker from: its code stands in the page.
import CheckWorker from '../../records/check/checkWorker.ts?worker&inline';
import { orderCheck } from '../../records/check/orderCheck.ts';
import { DeskWords, LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { saveFile } from '../saveFile.ts';

/** The checker by itself: one page, in the language of the browser, that asks nobody unless it is told to. */
export function Checker() {
  return (
    <Suspense>
      <LocaleProvider locale={chooseLocale(navigator.languages)}>
        <DeskWords>
          <main>
            <CheckScreen
              check={(order, options) => orderCheck(() => new CheckWorker(), order, options)}
              onFile={saveFile}
            />
          </main>
        </DeskWords>
      </LocaleProvider>
    </Suspense>
  );
}
